import type { Layout } from '../../document/layout.ts';
import { firstEndingAfter, type Span, trimmed } from '../../document/span.ts';
import { type Line, linesOf } from '../layout/lines.ts';

/** A stretch of text between line breaks, as the story's paragraphs have it. */
export interface Block extends Span {
  /** The parts of it, in text order: prose, and the furniture between. */
  readonly parts: readonly BlockPart[];
}

interface BlockPart extends Span {
  readonly isProse: boolean;
}

/**
 * Cuts a text into paragraphs, and each paragraph into prose and furniture. A line break ends a
 * paragraph unless the text is wrapped to a width, or a sentence plainly runs on in lower case.
 */
export function blocksOf(
  text: string,
  { furniture, title }: Pick<Layout, 'furniture' | 'title'>,
): Block[] {
  return paragraphsOf(text, title).map((paragraph) => ({
    ...paragraph,
    parts: partsOf(text, paragraph, furniture),
  }));
}

function partsOf(text: string, paragraph: Span, furniture: readonly Span[]): BlockPart[] {
  const parts: BlockPart[] = [];
  const add = (start: number, end: number, isProse: boolean): void => {
    const part = trimmed(text, { start, end });
    if (part !== null) parts.push({ ...part, isProse });
  };
  let at = paragraph.start;
  for (let index = firstEndingAfter(furniture, at); ; index += 1) {
    const piece = furniture[index];
    if (piece === undefined || piece.start >= paragraph.end) break;
    add(at, Math.max(at, piece.start), true);
    const end = Math.min(piece.end, paragraph.end);
    add(Math.max(at, piece.start), end, false);
    at = end;
  }
  add(at, paragraph.end, true);
  return parts;
}

function paragraphsOf(text: string, title: Span | null): Span[] {
  const groups = groupsOf(linesOf(text), title);
  const width = wrapWidth(text, groups);
  const paragraphs: Span[] = [];
  for (const lines of groups) {
    const last = lines.at(-1);
    const ends = last !== undefined && TERMINATED.test(text.slice(last.start, last.end));
    const ownWidth = width ?? wrapWidth(text, [lines]);
    let above: Line | undefined;
    for (const line of lines) {
      const previous = paragraphs.at(-1);
      const runsOn = above !== undefined && goesOn(text, above, line, ownWidth, ends);
      if (!runsOn || previous === undefined) paragraphs.push({ start: line.start, end: line.end });
      else paragraphs[paragraphs.length - 1] = { start: previous.start, end: line.end };
      above = line;
    }
  }
  return paragraphs;
}

/** Lines without a blank one between; a headline is a group of its own. */
function groupsOf(lines: readonly Line[], title: Span | null): Line[][] {
  const groups: Line[][] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const isAtTitle = title !== null && (line.start === title.start || previous?.end === title.end);
    if (previous === undefined || line.isApart || isAtTitle) groups.push([]);
    groups.at(-1)?.push(line);
    previous = line;
  }
  return groups;
}

const TERMINATED = /[.!?…]["'”’)\]]*$/u;
const LOWERCASE = /^\p{Ll}/u;
const LONGEST_WORD = 60;

/** True where `line` goes on with the sentence of the line above it. */
function goesOn(
  text: string,
  above: Span,
  line: Span,
  width: number | null,
  ends: boolean,
): boolean {
  if (width !== null) return isFilled(text, above, line, width);
  const wordsAbove = text.slice(above.start, above.end);
  return (
    ends && LOWERCASE.test(text.slice(line.start, line.start + 2)) && !TERMINATED.test(wordsAbove)
  );
}

/** True where the first word of the line below did not fit on a line any more. */
function isFilled(text: string, line: Span, below: Span, width: number): boolean {
  const words = text.slice(below.start, Math.min(below.end, below.start + LONGEST_WORD));
  const first = /^\S+/u.exec(words)?.[0].length ?? 0;
  return line.end - line.start + 1 + first > width;
}

const NARROWEST = 40;
const WIDEST = 100;
const FEWEST_BREAKS = 2;
const LEAST_FILLED = 0.7;

/** The width that groups of lines are wrapped to, or null: nearly every line is filled until the next word did not fit. */
function wrapWidth(text: string, groups: readonly (readonly Line[])[]): number | null {
  const pairs: (readonly [Line, Line])[] = [];
  let width = 0;
  for (const lines of groups) {
    for (const [index, line] of lines.entries()) {
      const below = lines[index + 1];
      if (lines.length > 1) width = Math.max(width, line.end - line.start);
      if (below !== undefined) pairs.push([line, below]);
    }
  }
  if (pairs.length < FEWEST_BREAKS || width < NARROWEST || width > WIDEST) return null;
  const filled = pairs.filter(([line, below]) => isFilled(text, line, below, width)).length;
  return filled >= LEAST_FILLED * pairs.length ? width : null;
}

import { firstEndingAfter, type Span, trimmed } from '../../document/span.ts';
import { type Line, linesOf } from '../layout/lines.ts';

/** A stretch of text between line breaks, as the story's paragraphs have it. */
export interface Block extends Span {
  /** The parts of it, in text order: prose, and the furniture between. */
  readonly parts: readonly BlockPart[];
}

export interface BlockPart extends Span {
  readonly isProse: boolean;
}

/**
 * Cuts a text into paragraphs, and each paragraph into prose and furniture. A line break ends a
 * paragraph unless the text is wrapped to a width (see `isWrapped`).
 */
export function blocksOf(text: string, furniture: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of paragraphsOf(text)) {
    blocks.push({ ...paragraph, parts: partsOf(text, paragraph, furniture) });
  }
  return blocks;
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

function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let block: Line[] = [];
  const close = (): void => {
    paragraphs.push(...joined(text, block));
    block = [];
  };
  for (const line of linesOf(text)) {
    if (line.isApart) close();
    block.push(line);
  }
  close();
  return paragraphs;
}

/** The paragraphs of lines without a blank one between. */
function joined(text: string, lines: readonly Line[]): Span[] {
  const paragraphs: Span[] = [];
  const width = wrapWidth(text, lines);
  const ends = TERMINATED.test(text.slice(lines.at(-1)?.start, lines.at(-1)?.end));
  for (const [index, line] of lines.entries()) {
    const previous = paragraphs.at(-1);
    const above = lines[index - 1];
    if (previous === undefined || above === undefined || !goesOn(text, above, line, width, ends)) {
      paragraphs.push({ start: line.start, end: line.end });
    } else paragraphs[paragraphs.length - 1] = { start: previous.start, end: line.end };
  }
  return paragraphs;
}

const TERMINATED = /[.!?…]["'”’)\]]*$/u;
const FIRST_WORD = /^\S+/u;
const LOWERCASE = /^\p{Ll}/u;

/** True where `line` goes on with the sentence of the line above it. */
function goesOn(
  text: string,
  above: Span,
  line: Span,
  width: number | null,
  ends: boolean,
): boolean {
  const words = text.slice(line.start, line.end);
  const wordsAbove = text.slice(above.start, above.end);
  if (width !== null) {
    const next = FIRST_WORD.exec(words)?.[0].length ?? 0;
    return wordsAbove.length + 1 + next > width;
  }
  return ends && LOWERCASE.test(words) && !TERMINATED.test(wordsAbove);
}

const NARROWEST = 40;
const WIDEST = 100;

/** The width that lines are wrapped to, or null: nearly every line is filled until the next word did not fit. */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  if (lines.length < 3) return null;
  const width = Math.max(...lines.map((line) => line.end - line.start));
  if (width < NARROWEST || width > WIDEST) return null;
  let filled = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined) break;
    const word = FIRST_WORD.exec(text.slice(next.start, next.end))?.[0].length ?? 0;
    if (line.end - line.start + 1 + word > width) filled += 1;
  }
  return filled >= 0.8 * (lines.length - 1) ? width : null;
}

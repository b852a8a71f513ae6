import { type Span, trimmed } from '../../document/span.ts';

/** A line without the white space around it; never blank. */
export interface Line extends Span {
  /** True where a blank line, or the beginning of the text, goes before it. */
  readonly isApart: boolean;
}

const LINE = /[^\n\r\u2028\u2029]+/gu;
const BLANK = /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\u2029/u;

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let before = 0;
  for (const match of text.matchAll(LINE)) {
    const line = trimmed(text, { start: match.index, end: match.index + match[0].length });
    if (line === null) continue;
    const isApart = lines.length === 0 || BLANK.test(text.slice(before, line.start));
    lines.push({ ...line, isApart });
    before = line.end;
  }
  return lines;
}

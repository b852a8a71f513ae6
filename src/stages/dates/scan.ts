import type { Entry, Gap, Lexeme } from './lexeme.ts';

/** The words that patterns know, and what stands for a figure, a mark and everything else. */
export interface Vocabulary<P> {
  readonly words: ReadonlyMap<string, Entry<P>>;
  readonly digits: Entry<P>;
  readonly other: Entry<P>;
  /** Longer words are not in it. */
  readonly longest: number;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;

/** What a character is. Beyond ASCII everything but spaces, dashes and apostrophes counts as a letter. */
const KINDS = new Uint8Array(0x1_0000).fill(LETTER);
for (let code = 0; code < 0x80; code++) {
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) KINDS[code] = SPACE;
  else if (/\d/u.test(character)) KINDS[code] = DIGIT;
  else if (!/[a-z]/iu.test(character)) KINDS[code] = MARK;
}
for (const character of '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')
  KINDS[character.charCodeAt(0)] = SPACE;
for (const character of '‐‑‒–—―‘’‚“”„…«»·•') KINDS[character.charCodeAt(0)] = MARK;

/** Marks that are the same for patterns. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '–'],
]);

/** A figure of more digits is a number of something else: a telephone, an amount. */
const LONGEST_FIGURE = 8;

/**
 * Cuts a text into lexemes, from left to right and once. A hard line break is white space; an empty
 * line ends a paragraph.
 */
export function scan<P>(text: string, vocabulary: Vocabulary<P>): Lexeme<P>[] {
  const { words, digits, other, longest } = vocabulary;
  const lexemes: Lexeme<P>[] = [];
  // Held in an object, since the closure below changes it.
  const state: { gap: Gap; newlines: number; last: { end: number } | null } = {
    gap: 'break',
    newlines: 0,
    last: null,
  };
  let index = 0;
  const push = (
    kind: Lexeme['kind'],
    start: number,
    entry: Entry<P>,
    value = 0,
    capitalized = false,
  ): void => {
    if (kind === 'other' && state.gap !== 'break' && state.last !== null) state.last.end = index;
    else {
      const lexeme = { kind, start, end: index, gap: state.gap, entry, value, capitalized };
      lexemes.push(lexeme);
      state.last = kind === 'other' ? lexeme : null;
    }
    state.gap = 'none';
    state.newlines = 0;
  };
  while (index < text.length) {
    const start = index;
    const code = text.charCodeAt(index);
    const kind = KINDS[code];
    if (kind === SPACE) {
      if (code === 10 && ++state.newlines > 1) state.gap = 'break';
      else if (state.gap === 'none') state.gap = 'space';
      index++;
    } else if (kind === LETTER) {
      do index++;
      while (index < text.length && KINDS[text.charCodeAt(index)] === LETTER);
      const entry =
        index - start > longest ? undefined : words.get(text.slice(start, index).toLowerCase());
      const capitalized = code >= 65 && code <= 90;
      if (entry === undefined) push('other', start, other);
      else push('word', start, entry, 0, capitalized);
    } else if (kind === DIGIT) {
      let value = 0;
      do {
        value = value * 10 + text.charCodeAt(index) - 48;
        index++;
      } while (index < text.length && KINDS[text.charCodeAt(index)] === DIGIT);
      if (index - start > LONGEST_FIGURE) push('other', start, other);
      else push('digits', start, digits, value);
    } else {
      index++;
      const mark = text.slice(start, index);
      const entry = words.get(MARKS.get(mark) ?? mark);
      if (entry === undefined) push('other', start, other);
      else push('mark', start, entry);
    }
  }
  return lexemes;
}

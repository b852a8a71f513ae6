/**
 * How a token is written and where it stands in its line: what an uncased encoder cannot see.
 * `training/encoder/casing.py` computes the same classes; the two are tested on the same table.
 */
export const SPECIAL = 0;

const LOWER = 1;
const TITLE = 2;
const UPPER = 3;
const MIXED = 4;
const INITIAL = 5;
const DIGITS = 6;
const ALPHANUMERIC = 7;
const MARK_AFTER_SPACE = 8;
const DOTTED = 9;
const MARK_GLUED = 10;

/** Pieces after a token's first add this to its class; a first piece that begins a line adds it twice. */
const SHAPES = 11;

const LETTERS = /\p{L}/gu;
const IS_UPPER = /^[\p{Lu}\p{Lt}]$/u;
const HAS_DIGIT = /\p{Nd}/u;
/** One character, a surrogate pair counted once. */
const ONE_CHARACTER = /^.$/su;

/** Where a token stands. */
export interface Place {
  /** True where no white space parts it from the token before. */
  readonly isGlued: boolean;
  readonly beginsLine: boolean;
}

/** The class of a token's first piece. */
export function firstClass(word: string, { isGlued, beginsLine }: Place): number {
  const shape = shapeOf(word);
  const placed = shape === MARK_AFTER_SPACE && isGlued ? MARK_GLUED : shape;
  return beginsLine ? placed + 2 * SHAPES : placed;
}

/** The class of the pieces after a token's first. */
export const furtherClass = (first: number): number => (first % SHAPES) + SHAPES;

function shapeOf(word: string): number {
  const letters = word.match(LETTERS) ?? [];
  if (HAS_DIGIT.test(word)) return letters.length > 0 ? ALPHANUMERIC : DIGITS;
  const [first, ...others] = letters;
  if (first === undefined) return MARK_AFTER_SPACE;
  const startsUpper = IS_UPPER.test(first);
  if (ONE_CHARACTER.test(word)) return startsUpper ? INITIAL : LOWER;
  const isUpper = (letter: string): boolean => IS_UPPER.test(letter);
  if (!startsUpper && !others.some(isUpper)) return LOWER;
  if (startsUpper && others.every(isUpper)) return word.includes('.') ? DOTTED : UPPER;
  return startsUpper && !others.some(isUpper) ? TITLE : MIXED;
}

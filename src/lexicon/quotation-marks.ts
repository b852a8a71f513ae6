/**
 * Quotation marks by family. A mark closes what a mark of its family opened, whatever its shape:
 * careless copy mixes straight and curly ones. Own list, from the Unicode properties Quotation_Mark,
 * Pi and Pf, and the ASCII substitutes of wire services (two apostrophes, two backticks).
 */
export type MarkFamily = 'double' | 'guillemet' | 'single' | 'angle';

/** What the shape of a mark says of its side: curly ones have one, straight ones do not. */
export type MarkSide = 'open' | 'close' | 'either';

export interface MarkShape {
  readonly family: MarkFamily;
  readonly side: MarkSide;
}

export const MARKS: ReadonlyMap<string, MarkShape> = new Map<string, MarkShape>([
  ['"', { family: 'double', side: 'either' }],
  ['\u201C', { family: 'double', side: 'open' }],
  ['\u201D', { family: 'double', side: 'close' }],
  ['\u201E', { family: 'double', side: 'open' }],
  ['\u201F', { family: 'double', side: 'open' }],
  ['\u2033', { family: 'double', side: 'either' }],
  ['\uFF02', { family: 'double', side: 'either' }],
  ['``', { family: 'double', side: 'open' }],
  ["''", { family: 'double', side: 'either' }],
  ['\u2018\u2018', { family: 'double', side: 'open' }],
  ['\u2019\u2019', { family: 'double', side: 'close' }],
  ['\u00AB', { family: 'guillemet', side: 'either' }],
  ['\u00BB', { family: 'guillemet', side: 'either' }],
  ["'", { family: 'single', side: 'either' }],
  ['`', { family: 'single', side: 'open' }],
  ['\u2018', { family: 'single', side: 'open' }],
  ['\u2019', { family: 'single', side: 'close' }],
  ['\u201A', { family: 'single', side: 'open' }],
  ['\u201B', { family: 'single', side: 'open' }],
  ['\u2039', { family: 'angle', side: 'either' }],
  ['\u203A', { family: 'angle', side: 'either' }],
]);

/** Any mark of the table; doubled ones first. */
export const ANY_MARK =
  /''|``|\u2018\u2018|\u2019\u2019|["'`\u00AB\u00BB\u2018-\u201F\u2033\u2039\u203A\uFF02]/gu;

/** Words that begin with an apostrophe that opens nothing: `'tis`, `'em`, `'90s`. */
export const ELISION =
  /^(?:\d{1,2}(?:s\b|\b)|(?:em|tis|twas|til|till|cause|cuz|bout|round|neath|fraid|n|s|d|ll|re|ve|m|t|er|im|ere|ello|ome|ouse)\b)/iu;

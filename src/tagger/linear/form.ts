import { hashOf, mixed } from './hash.ts';
import type { WordTable } from './word-table.ts';

/** What the features see of a word, wherever it stands. */
export interface Form {
  /** Lower-cased, digits as 0. */
  readonly lower: number;
  /** Kinds of characters, runs shortened: `Xx`, `X`, `d,d`. */
  readonly shape: number;
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  readonly suffix: number;
  readonly isCapitalized: boolean;
  readonly hasLowerCase: boolean;
  /** Features of the word for itself, and for the words one and two places after and before it. */
  readonly atPlace: readonly [own: Uint32Array, near: Uint32Array, far: Uint32Array];
}

const ATOM = {
  word: 1,
  lower: 2,
  runs: 3,
  shape: 4,
  prefix2: 5,
  prefix3: 6,
  prefix4: 7,
  suffix2: 8,
  suffix3: 9,
  suffix4: 10,
  coarse: 11,
  middle: 12,
  fine: 13,
  finest: 14,
} as const;

export function formOf(word: string, table: WordTable): Form {
  const lower = word.toLowerCase();
  const plain = lower.replace(/\d/gu, '0');
  const clusters = table.clustersOf(lower);
  const atom = (kind: keyof typeof ATOM, text: string): number => mixed(hashOf(text), ATOM[kind]);
  const cluster = (kind: 'coarse' | 'middle' | 'fine' | 'finest'): number =>
    mixed(clusters === null ? 0xffff : clusters[kind], ATOM[kind]);
  const lowerAtom = atom('lower', plain);
  const shape = atom('shape', shapeOf(word, 1));
  const coarse = cluster('coarse');
  const middle = cluster('middle');
  const fine = cluster('fine');
  const suffix = atom('suffix3', plain.slice(-3));
  return {
    lower: lowerAtom,
    shape,
    coarse,
    middle,
    fine,
    suffix,
    isCapitalized: /^\p{Lu}/u.test(word),
    hasLowerCase: /\p{Ll}/u.test(word),
    atPlace: [
      Uint32Array.of(
        atom('word', word),
        lowerAtom,
        atom('runs', shapeOf(word, 4)),
        shape,
        atom('prefix2', plain.slice(0, 2)),
        atom('prefix3', plain.slice(0, 3)),
        atom('prefix4', word.slice(0, 4)),
        atom('suffix2', plain.slice(-2)),
        suffix,
        atom('suffix4', plain.slice(-4)),
        coarse,
        middle,
        fine,
        cluster('finest'),
      ),
      Uint32Array.of(lowerAtom, shape, coarse, middle, fine, suffix),
      Uint32Array.of(lowerAtom, shape, coarse, middle, fine),
    ],
  };
}

/** `McDonald` as `XxXx` where runs are cut at 1, `XxXxxxx` where they are cut at 4. */
function shapeOf(word: string, longest: number): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of word) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    if (run <= longest) shape += kind;
    last = kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (/\p{Lu}/u.test(character)) return 'X';
  return /\p{L}/u.test(character) ? 'x' : character;
}

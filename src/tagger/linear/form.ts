import { hashOf, mixed } from './hash.ts';
import type { WordKnowledge } from './word-knowledge.ts';

/** What the features see of a word, wherever it stands. */
export interface Form {
  /** Lower-cased, digits as 0. */
  readonly lower: number;
  /** Kinds of characters, runs shortened: `Xx`, `X`, `d,d`. */
  readonly shape: number;
  readonly middle: number;
  /** How often news gives it a capital: 0 unknown, 1 never, … 7 always. */
  readonly casing: number;
  /** Starts with a letter. */
  readonly isWord: boolean;
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
  casing: 15,
  lists: 16,
} as const;

/** No cluster has this number. */
const UNKNOWN = 0xffff;

const CAPITAL = /^\p{Lu}/u;
const SMALL_LETTER = /\p{Ll}/u;
const LETTER = /^\p{L}/u;

export function formOf(word: string, knowledge: WordKnowledge): Form {
  const lower = word.toLowerCase();
  const plain = lower.replace(/\d/gu, '0');
  const clusters = knowledge.clusters.clustersOf(lower);
  const written = knowledge.casing.of(lower);
  const atom = (kind: keyof typeof ATOM, text: string): number => mixed(hashOf(text), ATOM[kind]);
  const cluster = (kind: 'coarse' | 'middle' | 'fine' | 'finest'): number =>
    mixed(clusters?.[kind] ?? UNKNOWN, ATOM[kind]);
  const isCapitalized = CAPITAL.test(word);
  const withCase = (kind: 'casing' | 'lists'): number =>
    mixed(written[kind] * 2 + Number(isCapitalized), ATOM[kind]);
  const lowerAtom = atom('lower', plain);
  const shape = atom('shape', shapeOf(word, 1));
  const suffix = atom('suffix3', plain.slice(-3));
  const coarse = cluster('coarse');
  const middle = cluster('middle');
  const fine = cluster('fine');
  const casing = withCase('casing');
  const lists = withCase('lists');
  return {
    lower: lowerAtom,
    shape,
    middle,
    casing: written.casing,
    isWord: LETTER.test(word),
    isCapitalized,
    hasLowerCase: SMALL_LETTER.test(word),
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
        casing,
        lists,
      ),
      Uint32Array.of(lowerAtom, shape, coarse, middle, fine, suffix, casing, lists),
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
  if (CAPITAL.test(character)) return 'X';
  return LETTER.test(character) ? 'x' : character;
}

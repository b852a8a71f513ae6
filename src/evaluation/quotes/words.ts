import { firstEndingAfter, type Span } from '../../document/span.ts';

// Letters and digits, joined by one apostrophe, dot or hyphen: marks and punctuation never count.
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** The words that quotes are compared by, in text order. */
export const wordsOf = (text: string): readonly Span[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));

/** Indices of words. */
export type WordSet = ReadonlySet<number>;

/** The words that share a character with one of the spans. */
export function wordsIn(words: readonly Span[], spans: readonly Span[]): WordSet {
  const covered = new Set<number>();
  for (const { start, end } of spans) {
    for (let index = firstEndingAfter(words, start); index < words.length; index++) {
      const word = words[index];
      if (word === undefined || word.start >= end) break;
      covered.add(index);
    }
  }
  return covered;
}

const sharedBy = (a: WordSet, b: WordSet): number => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
};

/** True where two sets have a word in common. */
export const meet = (a: WordSet, b: WordSet): boolean => [...a].some((word) => b.has(word));

export const areEqual = (a: WordSet, b: WordSet): boolean =>
  a.size === b.size && sharedBy(a, b) === a.size;

/** Dice coefficient: 1 where the sets are equal, 0 where they have nothing in common. */
export const dice = (a: WordSet, b: WordSet): number =>
  a.size + b.size === 0 ? 0 : (2 * sharedBy(a, b)) / (a.size + b.size);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areEqual, dice, meet, wordsIn, wordsOf } from '../../../src/evaluation/quotes/words.ts';

const wordsWritten = (text: string): string[] =>
  wordsOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['“No,” she said.', ['No', 'she', 'said']],
  ["It’s Mara's, isn't it?", ['It’s', "Mara's", "isn't", 'it']],
  ['U.S. envoys', ['U.S', 'envoys']],
  ['a well-known 3.5 percent', ['a', 'well-known', '3.5', 'percent']],
  ['snake_case', ['snake', 'case']],
  ['Łódź and 東京', ['Łódź', 'and', '東京']],
  ["rock 'n' roll", ['rock', 'n', 'roll']],
  ['— … “”', []],
])('words of %s', (text, words) => {
  expect(wordsWritten(text)).toEqual(words);
});

test('a span has the words that it shares a character with', () => {
  const words = wordsOf('“No way,” she said.');
  expect([...wordsIn(words, [{ start: 0, end: 9 }])]).toEqual([0, 1]);
  expect([...wordsIn(words, [{ start: 2, end: 5 }])]).toEqual([0, 1]); // `o w`
  expect([...wordsIn(words, [{ start: 3, end: 4 }])]).toEqual([]); // the space
  expect([
    ...wordsIn(words, [
      { start: 1, end: 3 },
      { start: 14, end: 18 },
    ]),
  ]).toEqual([0, 3]);
  expect([...wordsIn(words, [])]).toEqual([]);
});

test('Dice of 3 and 5 words that share 2 is 0.5', () => {
  const a = new Set([1, 2, 3]);
  const b = new Set([2, 3, 4, 5, 6]);
  expect(dice(a, b)).toBe(0.5);
  expect(dice(new Set(), new Set())).toBe(0);
  expect(meet(a, b)).toBe(true);
  expect(meet(a, new Set([4]))).toBe(false);
  expect(areEqual(a, new Set([3, 2, 1]))).toBe(true);
  expect(areEqual(a, new Set([3, 2, 4]))).toBe(false);
  expect(areEqual(new Set(), new Set())).toBe(true);
});

test('Dice is symmetric, between 0 and 1, and 1 only of equal sets', () => {
  const sets = fc.uniqueArray(fc.nat(12), { minLength: 1 }).map((words) => new Set(words));
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const likeness = dice(a, b);
      expect(likeness).toBe(dice(b, a));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(likeness === 1).toBe(areEqual(a, b));
      expect(likeness > 0).toBe(meet(a, b));
    }),
  );
});

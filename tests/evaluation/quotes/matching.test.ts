import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matched } from '../../../src/evaluation/quotes/matching.ts';
import { dice } from '../../../src/evaluation/quotes/words.ts';

const set = (...words: number[]): ReadonlySet<number> => new Set(words);

test('the most alike are paired first, each only once', () => {
  const gold = [set(1, 2, 3, 4), set(5, 6)];
  const found = [set(1, 2, 3), set(1, 2, 3, 4), set(9)];
  expect(matched(gold, found, 0.5)).toEqual([{ gold: 0, found: 1, likeness: 1 }]);
});

test('a pair at the threshold counts, one below it does not', () => {
  expect(matched([set(1, 2, 3)], [set(3, 4, 5, 6, 7)], 0.25)).toHaveLength(1);
  expect(matched([set(1, 2, 3)], [set(3, 4, 5, 6, 7)], 0.26)).toHaveLength(0);
});

test('nothing in common is never a pair, even at threshold 0', () => {
  expect(matched([set(1)], [set(2)], 0)).toEqual([]);
});

test('a greedy choice is not undone for the sake of more pairs', () => {
  // Gold 0 goes to found 0 (Dice 1) though found 1 would do (0.5), so gold 1 stays alone: found 0
  // would have done for it (0.8), found 1 does not (0.4).
  const gold = [set(1, 2), set(1, 2, 3)];
  const found = [set(1, 2), set(1, 9)];
  expect(matched(gold, found, 0.5)).toEqual([{ gold: 0, found: 0, likeness: 1 }]);
});

test('pairs are one to one and above the threshold', () => {
  const sets = fc.array(
    fc.uniqueArray(fc.nat(8)).map((words) => new Set(words)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(sets, sets, fc.double({ min: 0.01, max: 1, noNaN: true }), (gold, found, at) => {
      const pairs = matched(gold, found, at);
      expect(new Set(pairs.map((pair) => pair.gold)).size).toBe(pairs.length);
      expect(new Set(pairs.map((pair) => pair.found)).size).toBe(pairs.length);
      for (const pair of pairs) {
        const likeness = dice(gold[pair.gold] ?? set(), found[pair.found] ?? set());
        expect(likeness).toBeGreaterThanOrEqual(at);
      }
    }),
  );
});

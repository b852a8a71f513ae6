import { expect, test } from 'vitest';
import { agreement, headline, share, sumCounts } from '../../src/evaluation/figures.ts';

test('rates are taken of the summed counts, not averaged over documents', () => {
  const sum = sumCounts([
    { right: 1, found: 1, gold: 1 }, // F1 100
    { right: 1, found: 4, gold: 9 }, // F1 15.4
  ]);
  expect(sum).toEqual({ right: 2, found: 5, gold: 10 });
  expect(agreement('all', sum)).toMatchObject({ precision: 40, recall: 20, f1: 26.6667 });
});

test.each([
  ['nothing was found', { right: 0, found: 0, gold: 3 }, [0, 0, 0]],
  ['nothing was to be found', { right: 0, found: 3, gold: 0 }, [0, 0, 0]],
  ['neither', { right: 0, found: 0, gold: 0 }, [0, 0, 0]],
  ['all is right', { right: 3, found: 3, gold: 3 }, [100, 100, 100]],
])('where %s, no rate is a NaN', (_, counts, [precision, recall, f1]) => {
  expect(agreement('all', counts)).toMatchObject({ precision, recall, f1 });
});

test('a share of no cases is null, not zero', () => {
  expect(share('speaker', 0, 0).share).toBeNull();
  expect(share('speaker', 0, 4).share).toBe(0);
  expect(share('speaker', 2, 3).share).toBe(66.6667);
});

test('one number stands for each figure', () => {
  expect(headline(agreement('all', { right: 1, found: 2, gold: 2 }))).toBe(50);
  expect(headline(share('speaker', 3, 4))).toBe(75);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowsOf } from '../../../src/tagger/encoder/windows.ts';

const SIZES = { limit: 10, overlap: 4 };

/** Sentences of so many tokens, one piece each. */
const sentencesOf = (...counts: number[]) => {
  let at = 0;
  return counts.map((count) => {
    const firstToken = at;
    at += count;
    return { firstToken, endToken: at };
  });
};
const onePiece = (count: number) => Array.from({ length: count }, () => 1);
const shown = (counts: number[], sizes = SIZES) =>
  windowsOf(sentencesOf(...counts), onePiece(counts.reduce((a, b) => a + b, 0)), sizes).map(
    ({ start, coreStart, coreEnd, end }) => `${start}[${coreStart}-${coreEnd}]${end}`,
  );

// The same cases stand in tests/training/test_windows.py.
describe('windows', () => {
  test.each([
    { name: 'nothing', counts: [], windows: [] },
    { name: 'an article that fits one', counts: [3, 4], windows: ['0[0-7]7'] },
    {
      name: 'sentences that fit the overlap are read twice and count where they stand deeper',
      counts: [6, 2, 2, 5, 1],
      windows: ['0[0-8]10', '6[8-16]16'],
    },
    {
      name: 'a sentence longer than the overlap is read once',
      counts: [5, 5, 6],
      windows: ['0[0-10]10', '10[10-16]16'],
    },
    {
      name: 'a sentence longer than a window is cut',
      counts: [23],
      windows: ['0[0-10]10', '10[10-20]20', '20[20-23]23'],
    },
    {
      name: 'the overlap leaves room for a long sentence',
      counts: [8, 2, 9],
      windows: ['0[0-10]10', '10[10-19]19'],
    },
  ])('$name', ({ counts, windows }) => {
    expect(shown(counts)).toEqual(windows);
  });

  test('count each token once, in order, and hold no more than the limit', () => {
    const articles = fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 30 });
    fc.assert(
      fc.property(articles, fc.integer({ min: 0, max: 9 }), (counts, overlap) => {
        const total = counts.reduce((a, b) => a + b, 0);
        const windows = windowsOf(sentencesOf(...counts), onePiece(total), { limit: 10, overlap });
        let at = 0;
        for (const { start, end, coreStart, coreEnd } of windows) {
          expect(coreStart).toBe(at);
          expect(coreEnd).toBeGreaterThan(coreStart);
          expect(start).toBeLessThanOrEqual(coreStart);
          expect(end).toBeGreaterThanOrEqual(coreEnd);
          expect(end - start).toBeLessThanOrEqual(10);
          at = coreEnd;
        }
        expect(at).toBe(total);
      }),
    );
  });

  test('a token of more pieces than a window holds stands alone', () => {
    expect(windowsOf([{ firstToken: 0, endToken: 3 }], [1, 12, 1], SIZES)).toHaveLength(3);
  });
});

import { describe, expect, test } from 'vitest';
import {
  bucketOf,
  linksIn,
  type Pointers,
  type WindowView,
} from '../../../src/tagger/encoder/links.ts';

const NO_DISTANCE = Array.from({ length: 33 }, () => 0);
const POINTERS: Pointers = {
  width: 1,
  temperature: 1,
  cue: { distance: NO_DISTANCE, none: 0 },
  source: { distance: NO_DISTANCE, none: 0 },
};

/** What a window's tokens probably begin, and how well they fit as targets of any content. */
interface Word {
  readonly content?: number;
  readonly cue?: number;
  readonly source?: number;
  readonly fit?: number;
}

const viewOf = (words: readonly Word[], start = 0): WindowView => ({
  start,
  count: words.length,
  begins: (role, token) => words[token]?.[role] ?? 0,
  values: (token) => {
    const fit = words[token]?.fit ?? 0;
    return Float32Array.of(1, 1, fit, fit);
  },
});

const core = (coreEnd: number, coreStart = 0) => ({ coreStart, coreEnd });
const rounded = (targets: readonly { token: number; probability: number }[]) =>
  targets.map(({ token, probability }) => [token, Number(probability.toFixed(2))]);

test('the target that fits best comes first; the rest of the probability is that there is none', () => {
  const view = viewOf([{ content: 1 }, { cue: 1, fit: 1 }, { cue: 1, fit: 3 }]);
  const [link] = linksIn(view, core(3), POINTERS);
  // exp 1 and exp 3 against exp 0 for none
  expect(rounded(link?.cues ?? [])).toEqual([
    [2, 0.84],
    [1, 0.11],
  ]);
});

test('a doubtful target weighs less than a sure one of the same fit', () => {
  const view = viewOf([{ content: 1 }, { source: 0.2, fit: 2 }, { source: 0.9, fit: 2 }]);
  const [link] = linksIn(view, core(3), POINTERS);
  expect(link?.sources.map(({ token }) => token)).toEqual([2, 1]);
});

test('tokens are counted from the start of the document', () => {
  const view = viewOf([{ cue: 1, fit: 5 }, { content: 1 }], 100);
  const [link] = linksIn(view, core(102, 100), POINTERS);
  expect(link).toMatchObject({ content: 101, cues: [{ token: 100 }], sources: [] });
});

test('contents outside the core belong to another window; their cues may lie outside', () => {
  const view = viewOf([{ content: 1 }, { cue: 1, fit: 5 }, { content: 1 }, { content: 1 }]);
  const links = linksIn(view, core(3, 2), POINTERS);
  expect(links.map(({ content, cues }) => [content, cues[0]?.token])).toEqual([[2, 1]]);
});

test('a content without a likely target has none', () => {
  const view = viewOf([{ content: 0.5 }, { cue: 0.05, fit: 9 }]);
  expect(linksIn(view, core(2), POINTERS)).toEqual([{ content: 0, cues: [], sources: [] }]);
});

test('distance speaks for a target as training found it to', () => {
  const near = NO_DISTANCE.map((_, bucket) => (bucket === bucketOf(1) ? 5 : 0));
  const view = viewOf([{ content: 1 }, { cue: 1 }, { cue: 1 }]);
  const [link] = linksIn(view, core(3), { ...POINTERS, cue: { distance: near, none: 0 } });
  expect(link?.cues[0]?.token).toBe(1);
});

describe('buckets of distance', () => {
  // The same values stand in tests/training/test_model.py.
  test.each([
    [0, 16],
    [1, 18],
    [-1, 14],
    [2, 19],
    [3, 20],
    [-7, 10],
    [255, 32],
    [5000, 32],
    [-5000, 0],
  ])('%i is in %i', (distance, bucket) => {
    expect(bucketOf(distance)).toBe(bucket);
  });
});

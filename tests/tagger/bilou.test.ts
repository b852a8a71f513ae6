import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bilouLabels,
  decodeBilou,
  encodeBilou,
  follows,
  mayEnd,
  mayStart,
  type TokenSpan,
} from '../../src/tagger/bilou.ts';

const LABELS = bilouLabels(['person', 'place']);

test('labels of two types', () => {
  expect(LABELS).toEqual([
    'O',
    'B-person',
    'I-person',
    'L-person',
    'U-person',
    'B-place',
    'I-place',
    'L-place',
    'U-place',
  ]);
});

test.each([
  ['O', 'U-person', true],
  ['O', 'I-person', false],
  ['B-person', 'L-person', true],
  ['B-person', 'L-place', false],
  ['B-person', 'O', false],
  ['L-person', 'B-person', true],
  ['U-place', 'L-place', false],
])('after %s may stand %s: %s', (label, next, expected) => {
  expect(follows(label, next)).toBe(expected);
});

/** Spans without overlaps over at most 40 tokens. */
const spansOf = fc
  .array(
    fc.record({
      gap: fc.nat(3),
      length: fc.integer({ min: 1, max: 4 }),
      type: fc.constantFrom('person', 'place'),
    }),
    { maxLength: 8 },
  )
  .map((pieces) => {
    let at = 0;
    return pieces.map(({ gap, length, type }): TokenSpan => {
      const first = at + gap;
      at = first + length;
      return { first, end: at, type };
    });
  });

test('spans written as labels read back as the same spans, and the labels are a legal sequence', () => {
  fc.assert(
    fc.property(spansOf, (spans) => {
      const codes = encodeBilou(spans, (spans.at(-1)?.end ?? 0) + 1, LABELS);
      const labels = Array.from(codes, (code) => LABELS[code] ?? '');
      expect(decodeBilou(codes, LABELS)).toEqual(spans);
      expect(mayStart(labels[0] ?? '')).toBe(true);
      expect(mayEnd(labels.at(-1) ?? '')).toBe(true);
      labels.slice(1).forEach((label, index) => {
        expect(follows(labels[index] ?? '', label)).toBe(true);
      });
    }),
  );
});

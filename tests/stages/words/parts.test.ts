import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../../src/stages/words/parts.ts';

const texts = fc
  .array(
    fc.tuple(fc.constantFrom('a', ' ', '.', '😀', '\n', 'é'), fc.integer({ min: 1, max: 500 })),
    {
      maxLength: 60,
    },
  )
  .map((runs) => runs.map(([sign, times]) => sign.repeat(times)).join(''));

test('parts cover the stretch in order, and none is long or holds a long run or half a letter', () => {
  fc.assert(
    fc.property(texts, fc.nat(50), (text, margin) => {
      const span = { start: Math.min(margin, text.length), end: text.length };
      const parts = partsOf(text, span);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
        text.slice(span.start),
      );
      for (const { start, end } of parts) {
        const words = text.slice(start, end);
        for (const run of words.split(/\s+/u)) expect(run.length).toBeLessThanOrEqual(400);
        expect(words.trim().length).toBeLessThanOrEqual(20_600);
        if (end < text.length) expect(text.slice(end - 1, end + 1)).not.toBe('😀');
      }
    }),
  );
});

test.each([
  ['an article of usual length', 'Mara Lind spoke. '.repeat(900), 1],
  ['a text of a million letters', 'Mara Lind spoke. '.repeat(60_000), 52],
  ['a run without white space', 'a'.repeat(1000), 5],
  ['nothing', '', 0],
])('%s', (_, text, count) => {
  expect(partsOf(text, { start: 0, end: text.length })).toHaveLength(count);
});

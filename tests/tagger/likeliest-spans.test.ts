import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bilouLabels, decodeBilou, follows, mayEnd, mayStart } from '../../src/tagger/bilou.ts';
import { likeliestSpans } from '../../src/tagger/likeliest-spans.ts';

const LABELS = bilouLabels(['person']);

const tagsOf = (rows: readonly (readonly number[])[]) => ({
  labels: LABELS,
  probabilities: Float32Array.from(rows.flat()),
});

test('a name whose likeliest labels do not fit together is read as the likeliest that do', () => {
  // O, B, I, L, U: the second token alone would rather be U.
  const tags = tagsOf([
    [0.1, 0.8, 0, 0, 0.1],
    [0.05, 0, 0, 0.45, 0.5],
    [0.99, 0, 0, 0, 0.01],
  ]);
  expect(likeliestSpans(tags, 0, 3)).toEqual([{ first: 0, end: 2, type: 'person' }]);
});

test('only the tokens asked for are read, with their own numbers', () => {
  const name = [0, 0, 0, 0, 1];
  const tags = tagsOf([name, [1, 0, 0, 0, 0], name]);
  expect(likeliestSpans(tags, 1, 3)).toEqual([{ first: 2, end: 3, type: 'person' }]);
  expect(likeliestSpans(tags, 1, 2)).toEqual([]);
  expect(likeliestSpans(tags, 1, 1)).toEqual([]);
});

const row = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: LABELS.length, maxLength: LABELS.length })
  .map((weights) => weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0)));

test('no legal sequence of labels is likelier (all tried)', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const best = allLegal(rows.length).reduce((a, b) =>
        score(rows, b) > score(rows, a) ? b : a,
      );
      expect(likeliestSpans(tagsOf(rows), 0, rows.length)).toEqual(decodeBilou(best, LABELS));
    }),
    { numRuns: 60 },
  );
});

const score = (rows: readonly (readonly number[])[], codes: readonly number[]): number =>
  codes.reduce((sum, code, token) => sum + Math.log(Math.fround(rows[token]?.[code] ?? 0)), 0);

function allLegal(count: number): number[][] {
  const all: number[][] = LABELS.map((_, code) => [code]).filter(([code]) => mayStart(label(code)));
  let sequences = all;
  for (let token = 1; token < count; token += 1) {
    sequences = sequences.flatMap((codes) =>
      LABELS.flatMap((next, code) =>
        follows(label(codes.at(-1)), next) ? [[...codes, code]] : [],
      ),
    );
  }
  return sequences.filter((codes) => mayEnd(label(codes.at(-1))));
}

const label = (code: number | undefined): string => LABELS[code ?? 0] ?? 'O';

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bilouLabels, follows, mayEnd, mayStart } from '../../../src/tagger/bilou.ts';
import { exponential } from '../../../src/tagger/linear/exponential.ts';
import { labelChain, Marginals } from '../../../src/tagger/linear/label-chain.ts';

const LABELS = bilouLabels(['person']);
const CHAIN = labelChain(LABELS);

test('the exponential is that of the engine to ten digits, also far out', () => {
  fc.assert(
    fc.property(fc.double({ min: -680, max: 680, noNaN: true }), (x) => {
      expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 9);
    }),
  );
  expect(exponential(0)).toBe(1);
  expect(exponential(-800)).toBe(0);
});

const score = fc.double({ min: -4, max: 4, noNaN: true }).map(Math.fround);
const scores = (count: number) => fc.array(score, { minLength: count, maxLength: count });

test('probabilities are shares of the summed weight of all legal sequences (all tried)', () => {
  const task = fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc.tuple(fc.constant(count), scores(count * LABELS.length), scores(CHAIN.from.length)),
    );
  fc.assert(
    fc.property(task, ([count, emissions, transitions]) => {
      const marginals = new Marginals(CHAIN);
      marginals.setTransitions(transitions);
      const into = new Float32Array(emissions.length);
      marginals.compute(Float32Array.from(emissions), 0, count, into, true);
      const expected = byHand(count, emissions, transitions);
      into.forEach((probability, index) => {
        expect(probability).toBeCloseTo(expected.tokens[index] ?? Number.NaN, 5);
      });
      marginals.pairs.forEach((probability, pair) => {
        expect(probability).toBeCloseTo(expected.pairs[pair] ?? Number.NaN, 5);
      });
    }),
    { numRuns: 40 },
  );
});

test('a sentence of two thousand tokens stays within the range of numbers', () => {
  const marginals = new Marginals(CHAIN);
  marginals.setTransitions(new Float32Array(CHAIN.from.length).fill(3));
  const into = new Float32Array(2000 * LABELS.length);
  marginals.compute(new Float32Array(into.length).fill(-5), 0, 2000, into, false);
  expect(into.every((probability) => probability >= 0 && probability <= 1)).toBe(true);
  expect(into.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(2000, 2);
});

function byHand(count: number, emissions: readonly number[], transitions: readonly number[]) {
  const size = LABELS.length;
  const tokens = new Float64Array(count * size);
  const pairs = new Float64Array(CHAIN.from.length);
  let total = 0;
  for (const codes of allLegal(count)) {
    const steps = codes.slice(1).map((code, index) => pairOf(codes[index] ?? 0, code));
    let sum = 0;
    codes.forEach((code, token) => {
      sum += emissions[token * size + code] ?? 0;
    });
    for (const pair of steps) sum += transitions[pair] ?? 0;
    const weight = Math.exp(sum);
    total += weight;
    codes.forEach((code, token) => {
      tokens[token * size + code] = (tokens[token * size + code] ?? 0) + weight;
    });
    for (const pair of steps) pairs[pair] = (pairs[pair] ?? 0) + weight;
  }
  return { tokens: tokens.map((x) => x / total), pairs: pairs.map((x) => x / total) };
}

const pairOf = (from: number, to: number): number =>
  CHAIN.from.findIndex((code, pair) => code === from && CHAIN.to[pair] === to);

function allLegal(count: number): number[][] {
  const codes = LABELS.map((_, code) => code);
  let sequences = codes.filter((code) => mayStart(LABELS[code] ?? '')).map((code) => [code]);
  for (let token = 1; token < count; token += 1) {
    sequences = sequences.flatMap((before) =>
      codes
        .filter((code) => follows(LABELS[before.at(-1) ?? 0] ?? '', LABELS[code] ?? ''))
        .map((code) => [...before, code]),
    );
  }
  return sequences.filter((before) => mayEnd(LABELS[before.at(-1) ?? 0] ?? ''));
}

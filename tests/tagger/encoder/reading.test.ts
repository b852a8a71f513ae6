import { expect, test } from 'vitest';
import { entityReading, roleReading } from '../../../src/tagger/encoder/reading.ts';

const GIVEN = ['O', 'B-PER', 'U-PER', 'U-LOC', 'U-MISC'];

const read = (logits: readonly number[], temperature: number) => {
  const reading = entityReading(GIVEN, temperature);
  const row = new Float32Array(reading.labels.length);
  reading.read(Float32Array.from(logits), 0, row, 0);
  const pairs = reading.labels.map((label, column) => [label, row[column] ?? 0] as const);
  return Object.fromEntries(pairs.filter(([, probability]) => probability > 0.001));
};

test('logits become probabilities under the names of the record', () => {
  const seen = read([0, 0, Math.log(2), -50, -50], 1);
  expect(seen['O']).toBeCloseTo(0.25);
  expect(seen['B-person']).toBeCloseTo(0.25);
  expect(seen['U-person']).toBeCloseTo(0.5);
});

test('another kind of name counts as no name', () => {
  const seen = read([0, -50, -50, 0, 0], 1);
  expect(seen['O']).toBeCloseTo(2 / 3);
  expect(seen['U-place']).toBeCloseTo(1 / 3);
});

test('a temperature above 1 makes less sure', () => {
  expect(read([0, 5, -50, -50, -50], 2)['B-person']).toBeLessThan(0.95);
  expect(read([0, 5, -50, -50, -50], 1)['B-person']).toBeGreaterThan(0.99);
});

test('reads the piece and writes the row it is asked for', () => {
  const labels = ['O', 'B-content', 'I-content', 'L-content', 'U-content'];
  const reading = roleReading(labels, 1);
  const into = new Float32Array(3 * reading.labels.length);
  reading.read(Float32Array.of(9, 9, 9, 9, 9, 20, 0, 0, 0, 0), 1, into, 2);
  expect(into[2 * reading.labels.length]).toBeCloseTo(1);
  expect(into.subarray(0, 2 * reading.labels.length).every((value) => value === 0)).toBe(true);
});

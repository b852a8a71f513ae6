import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/tagger/linear/random.ts';
import { sphericalKMeans } from '../../../src/tagger/linear/spherical-kmeans.ts';

/** Points of growing length along each of three directions, slightly off it. */
const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [-1, -1],
] as const;
const ROWS = Array.from({ length: 60 }, (_, index) => {
  const [x, y] = DIRECTIONS[index % 3] ?? [0, 0];
  const length = 1 + index;
  return [length * (x + 0.05 * (index % 2)), length * (y - 0.05 * (index % 2))];
});
const POINTS = { values: Float32Array.from(ROWS.flat()), width: 2 };

const grouped = (seed: number): Uint16Array =>
  sphericalKMeans(POINTS, { clusters: 3, rounds: 10, sample: 60, random: seededRandom(seed) });

test('points of one direction are one cluster, however long they are', () => {
  // Of ten starts, some find all three directions: no start may split by length.
  const found = Array.from({ length: 10 }, (_, seed) => grouped(seed));
  const whole = found.filter((clusters) => new Set(clusters).size === 3);
  expect(whole.length).toBeGreaterThan(0);
  const best = whole.filter((clusters) =>
    clusters.every((cluster, index) => cluster === clusters[index % 3]),
  );
  expect(best.length).toBeGreaterThan(0);
});

test('the same seed gives the same clusters', () => {
  expect(grouped(7)).toEqual(grouped(7));
});

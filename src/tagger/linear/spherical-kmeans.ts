import { type Random, shuffle } from './random.ts';

/** Points in a space of `width` dimensions, row after row. */
export interface Points {
  readonly values: Float32Array;
  readonly width: number;
}

export interface KMeansOptions {
  readonly clusters: number;
  readonly rounds: number;
  /** How many of the points the centers are moved by; all points are assigned in the end. */
  readonly sample: number;
  readonly random: Random;
}

/**
 * Groups points by direction (spherical k-means, Dhillon and Modha 2001): gives the cluster of each
 * point. Deterministic for a given `random`: sums run in a fixed order.
 */
export function sphericalKMeans(points: Points, options: KMeansOptions): Uint16Array {
  const unit = normalized(points);
  const count = unit.values.length / unit.width;
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  shuffle(order, options.random);
  const sample = order.subarray(0, Math.min(options.sample, count));
  let centers = rowsOf(unit, sample.subarray(0, options.clusters));
  for (let round = 0; round < options.rounds; round += 1) centers = moved(unit, sample, centers);
  return Uint16Array.from({ length: count }, (_, row) => nearest(unit, row, centers));
}

/** The same points with length 1. */
function normalized({ values, width }: Points): Points {
  const unit = new Float32Array(values);
  for (let start = 0; start < unit.length; start += width) {
    const row = unit.subarray(start, start + width);
    let square = 0;
    for (const value of row) square += value * value;
    const length = Math.sqrt(square) || 1;
    for (let index = 0; index < width; index += 1) row[index] = (row[index] ?? 0) / length;
  }
  return { values: unit, width };
}

function rowsOf({ values, width }: Points, rows: Uint32Array): Float32Array {
  const copied = new Float32Array(rows.length * width);
  rows.forEach((row, index) => {
    copied.set(values.subarray(row * width, (row + 1) * width), index * width);
  });
  return copied;
}

/** The centers after one round: the direction of the sum of each cluster's points. */
function moved(unit: Points, sample: Uint32Array, centers: Float32Array): Float32Array {
  const { values, width } = unit;
  const sums = new Float32Array(centers.length);
  for (const row of sample) {
    const target = nearest(unit, row, centers) * width;
    for (let index = 0; index < width; index += 1) {
      sums[target + index] = (sums[target + index] ?? 0) + (values[row * width + index] ?? 0);
    }
  }
  return normalized({ values: sums, width }).values;
}

function nearest({ values, width }: Points, row: number, centers: Float32Array): number {
  const start = row * width;
  let best = 0;
  let bestDot = Number.NEGATIVE_INFINITY;
  for (let center = 0, at = 0; at < centers.length; center += 1, at += width) {
    let even = 0;
    let odd = 0;
    for (let index = 0; index + 1 < width; index += 2) {
      even += (values[start + index] ?? 0) * (centers[at + index] ?? 0);
      odd += (values[start + index + 1] ?? 0) * (centers[at + index + 1] ?? 0);
    }
    if (even + odd > bestDot) {
      bestDot = even + odd;
      best = center;
    }
  }
  return best;
}

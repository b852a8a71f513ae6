import type { LabelProbabilities } from '../document/tags.ts';
import { decodeBilou, follows, mayEnd, mayStart, type TokenSpan } from './bilou.ts';

// Stands for the logarithm of 0: labels that a model rules out may still be needed to close a span.
const LEAST = 1e-9;

interface Legality {
  readonly before: readonly (readonly number[])[];
  readonly starts: readonly boolean[];
  readonly ends: readonly boolean[];
}

const known = new WeakMap<readonly string[], Legality>();

/**
 * The spans of the label sequence over tokens `[first, end)` whose labels are likeliest together,
 * among the sequences that are legal (Viterbi over the logarithms of the probabilities).
 */
export function likeliestSpans(tags: LabelProbabilities, first: number, end: number): TokenSpan[] {
  const { labels, probabilities } = tags;
  const size = labels.length;
  if (!hasInside(probabilities, first, end, size)) return [];
  const legality = legalityOf(labels);
  const count = end - first;
  const back = new Uint8Array(count * size);
  let scores = new Float64Array(size);
  let next = new Float64Array(size);
  for (let token = 0; token < count; token += 1) {
    for (let y = 0; y < size; y += 1) {
      const emission = Math.log(Math.max(LEAST, probabilities[(first + token) * size + y] ?? 0));
      if (token === 0) {
        next[y] = legality.starts[y] === true ? emission : Number.NEGATIVE_INFINITY;
        continue;
      }
      let best = 0;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (const x of legality.before[y] ?? []) {
        const score = scores[x] ?? Number.NEGATIVE_INFINITY;
        if (score > bestScore) {
          bestScore = score;
          best = x;
        }
      }
      next[y] = bestScore + emission;
      back[token * size + y] = best;
    }
    [scores, next] = [next, scores];
  }
  return decodeBilou(traced(back, bestEnd(scores, legality), count, size), labels).map((span) => ({
    ...span,
    first: span.first + first,
    end: span.end + first,
  }));
}

/** Most sentences hold no name at all: then `O` (the first label) is likeliest at every token by far. */
function hasInside(probabilities: Float32Array, first: number, end: number, size: number): boolean {
  for (let row = first * size; row < end * size; row += size) {
    if ((probabilities[row] ?? 0) < 0.9) return true;
  }
  return false;
}

function bestEnd(scores: Float64Array, legality: Legality): number {
  let best = 0;
  scores.forEach((score, y) => {
    if (legality.ends[y] === true && score > (scores[best] ?? 0)) best = y;
  });
  return best;
}

function traced(back: Uint8Array, last: number, count: number, size: number): Uint8Array {
  const codes = new Uint8Array(count);
  let code = last;
  for (let token = count - 1; token >= 0; token -= 1) {
    codes[token] = code;
    code = back[token * size + code] ?? 0;
  }
  return codes;
}

function legalityOf(labels: readonly string[]): Legality {
  let legality = known.get(labels);
  if (legality === undefined) {
    legality = {
      before: labels.map((label) =>
        labels.flatMap((earlier, x) => (follows(earlier, label) ? [x] : [])),
      ),
      starts: labels.map(mayStart),
      ends: labels.map(mayEnd),
    };
    known.set(labels, legality);
  }
  return legality;
}

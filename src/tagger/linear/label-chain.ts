import { follows, mayEnd, mayStart } from '../bilou.ts';
import { exponential } from './exponential.ts';

/** Which labels may stand where, as lists that inner loops can run over. */
export interface LabelChain {
  readonly labels: readonly string[];
  /** Legal pairs: `to[k]` may follow `from[k]`. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** 1 where a sentence may start with the label. */
  readonly starts: Uint8Array;
  /** 1 where a sentence may end with the label. */
  readonly ends: Uint8Array;
}

export function labelChain(labels: readonly string[]): LabelChain {
  const pairs = labels.flatMap((label, from) =>
    labels.flatMap((next, to) => (follows(label, next) ? [[from, to] as const] : [])),
  );
  return {
    labels,
    from: Uint8Array.from(pairs, ([from]) => from),
    to: Uint8Array.from(pairs, ([, to]) => to),
    starts: Uint8Array.from(labels, (label) => Number(mayStart(label))),
    ends: Uint8Array.from(labels, (label) => Number(mayEnd(label))),
  };
}

/** Scratch space for one sentence, grown as needed and used again. */
export class Marginals {
  private readonly chain: LabelChain;
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private emission = new Float64Array(0);
  private readonly factors: Float64Array;
  /** Probability of each legal pair, summed over the sentence, in the order of the chain's pairs. */
  readonly pairs: Float64Array;

  constructor(chain: LabelChain) {
    this.chain = chain;
    this.factors = new Float64Array(chain.from.length);
    this.pairs = new Float64Array(chain.from.length);
  }

  /** Takes the scores of the legal pairs, in the order of the chain; kept until the next call. */
  setTransitions(scores: ArrayLike<number>): void {
    for (let pair = 0; pair < this.factors.length; pair += 1) {
      this.factors[pair] = exponential(scores[pair] ?? 0);
    }
  }

  /**
   * Forward-backward over a linear chain: turns the scores of `count` tokens (row-major, from
   * `offset`) into the probability of each label at each token, written to `into` from the same offset.
   */
  compute(
    scores: Float32Array,
    offset: number,
    count: number,
    into: Float32Array,
    withPairs: boolean,
  ): void {
    const { labels, from, to, starts, ends } = this.chain;
    const size = labels.length;
    this.reserve(count * size);
    const { alpha, beta, emission, factors } = this;
    for (let token = 0; token < count; token += 1) {
      const row = token * size;
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < size; y += 1) top = Math.max(top, scores[offset + row + y] ?? 0);
      for (let y = 0; y < size; y += 1) {
        emission[row + y] = exponential((scores[offset + row + y] ?? 0) - top);
        alpha[row + y] = 0;
        beta[row + y] = 0;
      }
    }
    for (let y = 0; y < size; y += 1) {
      alpha[y] = (emission[y] ?? 0) * (starts[y] ?? 0);
      beta[(count - 1) * size + y] = ends[y] ?? 0;
    }
    for (let token = 1; token < count; token += 1) {
      const row = token * size;
      const before = row - size;
      for (let pair = 0; pair < factors.length; pair += 1) {
        const y = row + (to[pair] ?? 0);
        alpha[y] =
          (alpha[y] ?? 0) + (alpha[before + (from[pair] ?? 0)] ?? 0) * (factors[pair] ?? 0);
      }
      let sum = 0;
      for (let y = row; y < row + size; y += 1) {
        const value = (alpha[y] ?? 0) * (emission[y] ?? 0);
        alpha[y] = value;
        sum += value;
      }
      scale(alpha, row, size, sum);
    }
    for (let token = count - 2; token >= 0; token -= 1) {
      const row = token * size;
      const after = row + size;
      let sum = 0;
      for (let pair = 0; pair < factors.length; pair += 1) {
        const y = after + (to[pair] ?? 0);
        const value = (beta[y] ?? 0) * (emission[y] ?? 0) * (factors[pair] ?? 0);
        const x = row + (from[pair] ?? 0);
        beta[x] = (beta[x] ?? 0) + value;
        sum += value;
      }
      scale(beta, row, size, sum);
    }
    for (let token = 0; token < count; token += 1) {
      const row = token * size;
      let sum = 0;
      for (let y = row; y < row + size; y += 1) sum += (alpha[y] ?? 0) * (beta[y] ?? 0);
      for (let y = row; y < row + size; y += 1) {
        into[offset + y] = ((alpha[y] ?? 0) * (beta[y] ?? 0)) / sum;
      }
    }
    if (withPairs) this.sumPairs(count);
  }

  private sumPairs(count: number): void {
    const { from, to, labels } = this.chain;
    const { alpha, beta, emission, factors, pairs } = this;
    const size = labels.length;
    pairs.fill(0);
    const joint = new Float64Array(pairs.length);
    for (let token = 1; token < count; token += 1) {
      const row = token * size;
      let sum = 0;
      for (let pair = 0; pair < pairs.length; pair += 1) {
        const y = row + (to[pair] ?? 0);
        const value =
          (alpha[row - size + (from[pair] ?? 0)] ?? 0) *
          (factors[pair] ?? 0) *
          (emission[y] ?? 0) *
          (beta[y] ?? 0);
        joint[pair] = value;
        sum += value;
      }
      for (let pair = 0; pair < pairs.length; pair += 1) {
        pairs[pair] = (pairs[pair] ?? 0) + (joint[pair] ?? 0) / sum;
      }
    }
  }

  private reserve(size: number): void {
    if (this.alpha.length >= size) return;
    this.alpha = new Float64Array(size * 2);
    this.beta = new Float64Array(size * 2);
    this.emission = new Float64Array(size * 2);
  }
}

function scale(values: Float64Array, row: number, size: number, sum: number): void {
  for (let y = row; y < row + size; y += 1) values[y] = (values[y] ?? 0) / sum;
}

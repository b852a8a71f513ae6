import { type LabelChain, labelChain, Marginals } from './label-chain.ts';
import { type Random, shuffle } from './random.ts';
import type { TrainingSet } from './training-set.ts';

export interface CrfOptions {
  /** Largest change of a weight in one step (AdaGrad). */
  readonly rate: number;
  /** Share of features that a token loses each time it is seen, so that no single one is relied on. */
  readonly dropout: number;
  readonly random: Random;
}

// Gradients below this are not worth the memory traffic.
const LEAST_GRADIENT = 0.002;

/**
 * A linear-chain conditional random field, trained by stochastic gradient with a rate of its own for
 * each weight (AdaGrad, Duchi et al. 2011), one sentence at a time.
 */
export class CrfTrainer {
  readonly chain: LabelChain;
  /** Row-major: one row a feature, one column a label. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  private readonly set: TrainingSet;
  private readonly options: CrfOptions;
  private readonly squares: Float32Array;
  private readonly transitionSquares: Float32Array;
  private readonly marginals: Marginals;

  constructor(set: TrainingSet, labels: readonly string[], options: CrfOptions) {
    this.chain = labelChain(labels);
    this.set = set;
    this.options = options;
    this.weights = new Float32Array(set.numbers.features.length * labels.length);
    this.squares = new Float32Array(this.weights.length);
    this.transitions = new Float32Array(this.chain.from.length);
    this.transitionSquares = new Float32Array(this.transitions.length);
    this.marginals = new Marginals(this.chain);
  }

  /** Sees every sentence once, in random order. Gives the share of tokens whose gold label was not the likeliest. */
  epoch(): number {
    const count = this.set.sentenceStarts.length - 1;
    const order = Uint32Array.from({ length: count }, (_, index) => index);
    shuffle(order, this.options.random);
    let wrong = 0;
    for (const sentence of order) wrong += this.learn(sentence);
    return wrong / Math.max(1, this.set.gold.length);
  }

  private learn(sentence: number): number {
    const { set, marginals } = this;
    const size = this.chain.labels.length;
    const first = set.sentenceStarts[sentence] ?? 0;
    const count = (set.sentenceStarts[sentence + 1] ?? 0) - first;
    const kept = this.keptFeatures(first, count);
    const scores = new Float32Array(count * size);
    for (let token = 0; token < count; token += 1) {
      this.addWeights(kept, token, scores, token * size);
    }
    marginals.setTransitions(this.transitions);
    const probabilities = new Float32Array(count * size);
    marginals.compute(scores, 0, count, probabilities, true);
    const weight = set.weights[sentence] ?? 1;
    this.learnTransitions(first, count, weight);
    let wrong = 0;
    for (let token = 0; token < count; token += 1) {
      const gold = set.gold[first + token] ?? 0;
      const row = token * size;
      let best = 0;
      for (let y = 1; y < size; y += 1) {
        if ((probabilities[row + y] ?? 0) > (probabilities[row + best] ?? 0)) best = y;
      }
      if (best !== gold) wrong += 1;
      this.learnToken(kept, token, gold, probabilities.subarray(row, row + size), weight);
    }
    return wrong;
  }

  /** The features of a sentence's tokens that dropout spares. */
  private keptFeatures(first: number, count: number): KeptFeatures {
    const { features, featureStarts } = this.set;
    const { dropout, random } = this.options;
    const from = featureStarts[first] ?? 0;
    const kept = new Uint32Array((featureStarts[first + count] ?? 0) - from);
    const starts = new Uint32Array(count + 1);
    let length = 0;
    for (let token = 0; token < count; token += 1) {
      starts[token] = length;
      const end = featureStarts[first + token + 1] ?? 0;
      for (let index = featureStarts[first + token] ?? 0; index < end; index += 1) {
        if (dropout > 0 && random() < dropout) continue;
        kept[length] = features[index] ?? 0;
        length += 1;
      }
    }
    starts[count] = length;
    return { kept, starts };
  }

  private addWeights(from: KeptFeatures, token: number, into: Float32Array, offset: number): void {
    const { weights } = this;
    const size = this.chain.labels.length;
    const end = from.starts[token + 1] ?? 0;
    for (let index = from.starts[token] ?? 0; index < end; index += 1) {
      const row = (from.kept[index] ?? 0) * size;
      for (let y = 0; y < size; y += 1) {
        into[offset + y] = (into[offset + y] ?? 0) + (weights[row + y] ?? 0);
      }
    }
  }

  private learnToken(
    from: KeptFeatures,
    token: number,
    gold: number,
    probabilities: Float32Array,
    weight: number,
  ): void {
    const { weights, squares } = this;
    const { rate } = this.options;
    const size = probabilities.length;
    const end = from.starts[token + 1] ?? 0;
    for (let y = 0; y < size; y += 1) {
      const gradient = weight * ((probabilities[y] ?? 0) - (y === gold ? 1 : 0));
      if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue;
      const square = gradient * gradient;
      for (let index = from.starts[token] ?? 0; index < end; index += 1) {
        const at = (from.kept[index] ?? 0) * size + y;
        const sum = (squares[at] ?? 0) + square;
        squares[at] = sum;
        weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(sum + 1);
      }
    }
  }

  private learnTransitions(first: number, count: number, weight: number): void {
    const { from, to } = this.chain;
    const { gold } = this.set;
    const expected = this.marginals.pairs;
    for (let pair = 0; pair < expected.length; pair += 1) {
      let gradient = expected[pair] ?? 0;
      for (let token = first + 1; token < first + count; token += 1) {
        if (gold[token - 1] === from[pair] && gold[token] === to[pair]) gradient -= 1;
      }
      gradient *= weight;
      const sum = (this.transitionSquares[pair] ?? 0) + gradient * gradient;
      this.transitionSquares[pair] = sum;
      this.transitions[pair] =
        (this.transitions[pair] ?? 0) - (this.options.rate * gradient) / Math.sqrt(sum + 1);
    }
  }
}

interface KeptFeatures {
  readonly kept: Uint32Array;
  readonly starts: Uint32Array;
}

import { FeatureIndex, type FeatureNumbers } from '../linear/feature-index.ts';
import { quantized } from '../linear/quantize.ts';
import { seededRandom, shuffle } from '../linear/random.ts';
import { boundaryKey } from './boundaries.ts';
import { anchorFeatures } from './decisions/anchor.ts';
import { speechFeatures } from './decisions/speech.ts';
import { FeatureBuffer } from './features.ts';
import {
  type FrameScorer,
  normalize,
  probabilityOf,
  scoresOf,
  writeFrameModel,
} from './frame-model.ts';
import type { View } from './view.ts';
import { type FrameParts, walkFrame } from './walk.ts';

/** A frame of gold: its anchor and parts as items of the sentence, and whether it tells of speech. */
export interface GoldFrame extends FrameParts {
  readonly anchor: number;
  readonly isSpeech: boolean;
}

/** A sentence to learn from. */
export interface TrainingSentence {
  readonly view: View;
  readonly frames: readonly GoldFrame[];
  /** For each item, whether it stands in reported words: no cue is looked for there. */
  readonly isReported: readonly boolean[];
  /** For each item, whether it may be the anchor of a cue. */
  readonly isVerb: readonly boolean[];
}

export interface FrameTrainOptions {
  /** Checksum of the word table that the views were made with. */
  readonly words: number;
  readonly epochs?: number;
  readonly rate?: number;
  /** Words that were an anchor this often, or are verbs, can be one. */
  readonly leastAnchors?: number;
  /** Features seen less often are left out. */
  readonly leastCount?: number;
  /** How many features the model keeps: those with the largest weights. */
  readonly mostFeatures?: number;
  readonly seed?: number;
}

/**
 * Learns the weights of frames: logistic regression for each decision on the way from anchor to frame,
 * by AdaGrad, with gold for the decisions before. Gives the bytes of the model's file. The same input
 * gives the same bytes.
 */
export function trainFrames(
  sentences: readonly TrainingSentence[],
  {
    words,
    epochs = 2,
    rate = 0.1,
    leastAnchors = 2,
    leastCount = 3,
    mostFeatures = 700_000,
    seed = 1,
  }: FrameTrainOptions,
): Uint8Array {
  const anchors = anchorsOf(sentences, leastAnchors);
  const boundaries = boundariesOf(sentences);
  const index = new FeatureIndex();
  const counter = new Pass(anchors, {
    yes: (buffer) => countAll(index, buffer),
    choice: (buffer) => countAll(index, buffer),
  });
  for (const sentence of sentences) counter.take(sentence);
  const learner = new Learner(index.number(leastCount));
  const learning = new Pass(anchors, learner);
  const random = seededRandom(seed);
  const order = Uint32Array.from(sentences.keys());
  for (let epoch = 0; epoch < epochs; epoch++) {
    learner.rate = rate * (1 - (0.8 * epoch) / epochs);
    shuffle(order, random);
    for (const at of order) {
      const sentence = sentences[at];
      if (sentence !== undefined) learning.take(sentence);
    }
  }
  return writeFrameModel({ anchors, boundaries, words, ...learner.quantized(mostFeatures) });
}

function countAll(index: FeatureIndex, { features, size }: FeatureBuffer): void {
  for (let i = 0; i < size; i++) index.count(features[i] ?? 0, 1);
}

/** Words seen this often outside of reported speech, and almost never as an anchor, are none. */
const OFTEN = 50;
const ALMOST_NEVER = 0.004;

/** The words that can be an anchor: verbs, and others that are one often enough. */
function anchorsOf(sentences: readonly TrainingSentence[], least: number): ReadonlySet<number> {
  const seen = new Map<number, number>();
  const anchored = new Map<number, number>();
  const verbs = new Set<number>();
  const count = (counts: Map<number, number>, word: number): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { view, frames, isReported, isVerb } of sentences) {
    view.items.forEach((item, i) => {
      if (isVerb[i] === true) verbs.add(item.facts.lower);
      if (isReported[i] !== true) count(seen, item.facts.lower);
    });
    for (const { anchor } of frames) {
      const word = view.items[anchor]?.facts.lower;
      if (word !== undefined) count(anchored, word);
    }
  }
  const words = new Set(verbs);
  for (const [word, times] of anchored) if (times >= least) words.add(word);
  for (const word of words) {
    const times = seen.get(word) ?? 0;
    if (times >= OFTEN && (anchored.get(word) ?? 0) < times * ALMOST_NEVER) words.delete(word);
  }
  return words;
}

/** A boundary that is right less often than this, of the times it was a candidate, is none. */
const LEAST_RIGHT = 0.0015;

function boundariesOf(sentences: readonly TrainingSentence[]): ReadonlySet<number> {
  const seen = new Map<number, number>();
  const right = new Map<number, number>();
  for (const { view, frames } of sentences) {
    for (const frame of frames) {
      walkFrame(view, frame.anchor, (step, candidates) => {
        const answered = answer(step, frame);
        for (const candidate of candidates) {
          const key = boundaryKey(view, step, candidate);
          seen.set(key, (seen.get(key) ?? 0) + 1);
          if (candidate === answered) right.set(key, (right.get(key) ?? 0) + 1);
        }
        return answered;
      });
    }
  }
  const kept = [...right].filter(
    ([key, times]) => times > 1 && times >= LEAST_RIGHT * (seen.get(key) ?? 0),
  );
  return new Set(kept.map(([key]) => key));
}

/** What is done with the features of each decision of gold. */
interface Visitor {
  yes(buffer: FeatureBuffer, isYes: boolean): void;
  choice(buffer: FeatureBuffer, right: number): void;
}

/** Goes through the decisions of gold. */
class Pass {
  readonly #anchors: ReadonlySet<number>;
  readonly #visitor: Visitor;
  readonly #buffer = new FeatureBuffer();

  constructor(anchors: ReadonlySet<number>, visitor: Visitor) {
    this.#anchors = anchors;
    this.#visitor = visitor;
  }

  take({ view, frames, isReported }: TrainingSentence): void {
    const anchors = new Set(frames.map(({ anchor }) => anchor));
    view.items.forEach((item, i) => {
      if (item.isMarked || isReported[i] === true || !this.#anchors.has(item.facts.lower)) return;
      this.#yes(anchors.has(i), (out) => anchorFeatures(out, view, i));
    });
    for (const frame of frames) {
      walkFrame(view, frame.anchor, (step, candidates, features) => {
        const right = answer(step, frame);
        // Gold that the candidates do not reach, such as a source far away, teaches nothing.
        if (candidates.includes(right))
          this.#choice(candidates, candidates.indexOf(right), features);
        return right;
      });
      this.#yes(frame.isSpeech, (out) => speechFeatures(out, view, frame.anchor, frame.cue));
    }
  }

  #yes(isYes: boolean, features: (out: FeatureBuffer) => void): void {
    this.#buffer.clear();
    features(this.#buffer);
    this.#buffer.close();
    this.#visitor.yes(this.#buffer, isYes);
  }

  #choice(
    candidates: readonly number[],
    right: number,
    features: (out: FeatureBuffer, candidate: number) => void,
  ): void {
    this.#buffer.clear();
    for (const candidate of candidates) {
      features(this.#buffer, candidate);
      this.#buffer.close();
    }
    this.#visitor.choice(this.#buffer, right);
  }
}

class Learner implements Visitor, FrameScorer {
  rate = 0.1;
  readonly #numbers: FeatureNumbers;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;

  constructor(numbers: FeatureNumbers) {
    this.#numbers = numbers;
    this.#weights = new Float32Array(numbers.features.length);
    this.#squares = new Float32Array(numbers.features.length);
  }

  score({ features }: FeatureBuffer, from: number, to: number): number {
    let sum = 0;
    for (let i = from; i < to; i++) sum += this.#weights[this.#numbers.of(features[i] ?? 0)] ?? 0;
    return sum;
  }

  yes(buffer: FeatureBuffer, isYes: boolean): void {
    const probability = probabilityOf(this.score(buffer, 0, buffer.size));
    this.#move(buffer, 0, buffer.size, probability - Number(isYes));
  }

  choice(buffer: FeatureBuffer, right: number): void {
    let from = 0;
    normalize(scoresOf(this, buffer)).forEach((probability, i) => {
      const to = buffer.ends[i] ?? from;
      this.#move(buffer, from, to, probability - Number(i === right));
      from = to;
    });
  }

  /** Moves the weights of features `[from, to)` of the buffer against the gradient. */
  #move({ features }: FeatureBuffer, from: number, to: number, gradient: number): void {
    if (Math.abs(gradient) < 1e-4) return;
    for (let i = from; i < to; i++) {
      const at = this.#numbers.of(features[i] ?? 0);
      if (at < 0) continue;
      const square = (this.#squares[at] ?? 0) + gradient * gradient;
      this.#squares[at] = square;
      this.#weights[at] =
        (this.#weights[at] ?? 0) - (this.rate * gradient) / Math.sqrt(square + 1e-6);
    }
  }

  quantized(most: number) {
    return quantized(this.#weights, 1, this.#numbers.features, most);
  }
}

function answer(step: Parameters<Parameters<typeof walkFrame>[2]>[0], frame: GoldFrame): number {
  const { anchor, source, left, right, cue } = frame;
  switch (step) {
    case 'source':
      return source === null ? -1 : source.from > anchor ? source.from : source.to;
    case 'sourceStart':
      return source?.from ?? -1;
    case 'sourceEnd':
      return source?.to ?? -1;
    case 'leftEnd':
      return left?.to ?? -1;
    case 'leftStart':
      return left?.from ?? -1;
    case 'rightStart':
      return right?.from ?? -1;
    case 'rightEnd':
      return right?.to ?? -1;
    case 'cueStart':
      return cue.from;
    case 'cueEnd':
      return cue.to;
  }
}

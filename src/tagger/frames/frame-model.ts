import { OnrecordError } from '../../errors.ts';
import { exponential } from '../linear/exponential.ts';
import { openModelFile, writeModelFile } from '../linear/model-file.ts';
import type { FeatureBuffer } from './features.ts';

// Raised whenever a feature changes, so that weights of other features are refused.
const FEATURE_VERSION = 3;
const PURPOSE = 'quote-frames';

/** What a model gives for the features of candidates. */
export interface FrameScorer {
  /** The sum of the weights of features `[from, to)` of the buffer. */
  score(buffer: FeatureBuffer, from: number, to: number): number;
}

/** The learned part of a reader of frames. */
export interface FrameModel extends FrameScorer {
  /** Words that can be the anchor of a cue, by the hash of their lower-case form. */
  readonly anchors: ReadonlySet<number>;
  /** What can stand on both sides of a boundary, by {@link boundaryKey}: others are not looked at. */
  readonly boundaries: ReadonlySet<number>;
}

interface Facts {
  readonly featureVersion: number;
  readonly words: number;
  readonly step: number;
  readonly anchors: readonly number[];
  readonly boundaries: readonly number[];
}

export interface FrameModelInput {
  readonly anchors: ReadonlySet<number>;
  readonly boundaries: ReadonlySet<number>;
  /** Checksum of the word table that the features were made with. */
  readonly words: number;
  /** Hashes of features, and the weight of each in steps. */
  readonly features: Uint32Array;
  readonly weights: Int8Array;
  /** What one step is worth. */
  readonly step: number;
}

// A slot holds eight bits of a feature's hash and its weight, so that one look at memory serves both.
// The other bits say where to look first; 0 marks an empty slot. Two features with the same eight bits
// in one run of slots are taken for each other.
const WEIGHT_ZERO = 128;
const keyOf = (feature: number): number => feature >>> 24 || 1;

/** The file of a model. */
export function writeFrameModel(input: FrameModelInput): Uint8Array {
  let slots = 1024;
  while (slots * 0.7 < input.features.length) slots *= 2;
  const table = new Uint16Array(slots);
  input.features.forEach((feature, i) => {
    let slot = feature & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = (keyOf(feature) << 8) | ((input.weights[i] ?? 0) + WEIGHT_ZERO);
  });
  const facts: Facts = {
    featureVersion: FEATURE_VERSION,
    words: input.words,
    step: input.step,
    anchors: [...input.anchors].sort((a, b) => a - b),
    boundaries: [...input.boundaries].sort((a, b) => a - b),
  };
  return writeModelFile(PURPOSE, facts, { table });
}

/** Opens the file of a model; E_MODEL_FORMAT where it was made for other features or another word table. */
export function openFrameModel(bytes: Uint8Array, words: number, where: string): FrameModel {
  const file = openModelFile(bytes, PURPOSE, where);
  // Written by writeFrameModel: the purpose and the checksum vouch for it.
  const facts = file.facts as Facts;
  if (facts.featureVersion !== FEATURE_VERSION || facts.words !== words) {
    throw new OnrecordError(
      'E_MODEL_FORMAT',
      'The weights of quotation frames were made for other features or another word table.',
      { where },
    );
  }
  const table = file.section('table', 'uint16');
  const mask = table.length - 1;
  const { step } = facts;
  return {
    anchors: new Set(facts.anchors),
    boundaries: new Set(facts.boundaries),
    score({ features }, from, to) {
      let sum = 0;
      for (let i = from; i < to; i++) {
        const feature = features[i] ?? 0;
        const key = keyOf(feature);
        let slot = feature & mask;
        let entry = table[slot] ?? 0;
        while (entry !== 0) {
          if (entry >>> 8 === key) {
            sum += (entry & 255) - WEIGHT_ZERO;
            break;
          }
          slot = (slot + 1) & mask;
          entry = table[slot] ?? 0;
        }
      }
      return sum * step;
    },
  };
}

/** The score of each candidate in the buffer. */
export function scoresOf(scorer: FrameScorer, buffer: FeatureBuffer): number[] {
  const scores: number[] = [];
  let from = 0;
  for (const to of buffer.ends) {
    scores.push(scorer.score(buffer, from, to));
    from = to;
  }
  return scores;
}

/** Scores as probabilities that sum to 1, in place. */
export function normalize(scores: number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const value = exponential((scores[i] ?? 0) - top);
    scores[i] = value;
    sum += value;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / sum;
  return scores;
}

/** The probability of a yes with the given score. */
export const probabilityOf = (score: number): number => 1 / (1 + exponential(-score));

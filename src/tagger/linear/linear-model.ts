import { OnrecordError } from '../../errors.ts';
import { FEATURE_VERSION } from './features.ts';
import { type LabelChain, labelChain } from './label-chain.ts';
import { openModelFile, writeModelFile } from './model-file.ts';

const PURPOSE = 'linear-weights';

/** The learned part of a tagger, as its file holds it. */
export interface LinearModel {
  readonly chain: LabelChain;
  /** Scores of the chain's legal pairs. */
  readonly transitions: Float32Array;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** Probabilities are taken from scores divided by this. */
  readonly temperature: number;
  /** Adds the weights of a feature, in steps, to `into` from `offset`. Unknown features add nothing. */
  addWeights(feature: number, into: Float32Array, offset: number): void;
}

interface Facts {
  readonly features: number;
  readonly words: number;
  readonly labels: readonly string[];
  readonly step: number;
  readonly temperature: number;
}

export interface LinearModelInput {
  readonly labels: readonly string[];
  /** Checksum of the knowledge of words that the features were made with. */
  readonly words: number;
  readonly transitions: Float32Array;
  readonly step: number;
  readonly temperature: number;
  /** Hashes of features, and for each as many weights as there are labels. */
  readonly features: Uint32Array;
  readonly weights: Int8Array;
}

const FILL = 0.8;

/** The file of a model. */
export function writeLinearModel(input: LinearModelInput): Uint8Array {
  const size = input.labels.length;
  const slots = Math.max(1, Math.ceil(input.features.length / FILL));
  const keys = new Uint16Array(slots);
  const weights = new Int8Array(slots * size);
  input.features.forEach((feature, index) => {
    let slot = slotOf(feature, slots);
    while (keys[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
    keys[slot] = keyOf(feature);
    weights.set(input.weights.subarray(index * size, (index + 1) * size), slot * size);
  });
  const facts: Facts = {
    features: FEATURE_VERSION,
    words: input.words,
    labels: input.labels,
    step: input.step,
    temperature: input.temperature,
  };
  return writeModelFile(PURPOSE, facts, { keys, weights, transitions: input.transitions });
}

/**
 * Opens the file of a model. Throws E_MODEL_FORMAT where it is damaged, of another kind, or made with
 * other features or another knowledge of words than that whose checksum is given.
 */
export function openLinearModel(bytes: Uint8Array, words: number, where: string): LinearModel {
  const file = openModelFile(bytes, PURPOSE, where);
  // Written by writeLinearModel; the purpose and the checksum say so.
  const facts = file.facts as Facts;
  if (facts.features !== FEATURE_VERSION) {
    throw new OnrecordError(
      'E_MODEL_FORMAT',
      `The weights are for features of version ${facts.features}; this program makes ${FEATURE_VERSION}.`,
      { where },
    );
  }
  if (facts.words !== words) {
    throw new OnrecordError(
      'E_MODEL_FORMAT',
      'The weights were trained with other files about words.',
      {
        where,
      },
    );
  }
  const keys = file.section('keys', 'uint16');
  const weights = file.section('weights', 'int8');
  const size = facts.labels.length;
  const slots = keys.length;
  return {
    chain: labelChain(facts.labels),
    transitions: file.section('transitions', 'float32'),
    step: facts.step,
    temperature: facts.temperature,
    addWeights(feature, into, offset) {
      const key = keyOf(feature);
      let slot = slotOf(feature, slots);
      let found = keys[slot] ?? 0;
      while (found !== 0) {
        if (found === key) {
          const row = slot * size;
          for (let label = 0; label < size; label += 1) {
            into[offset + label] = (into[offset + label] ?? 0) + (weights[row + label] ?? 0);
          }
          return;
        }
        slot = slot + 1 === slots ? 0 : slot + 1;
        found = keys[slot] ?? 0;
      }
    },
  };
}

// Two features with one key in one run of slots are taken for each other: the first one's weights
// serve both. 0 marks an empty slot.
const keyOf = (feature: number): number => feature & 0xffff || 1;

const slotOf = (feature: number, slots: number): number =>
  Math.floor((feature / 4294967296) * slots);

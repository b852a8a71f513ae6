import { bilouLabels, type TokenSpan } from '../bilou.ts';
import { likeliestSpans } from '../likeliest-spans.ts';
import { bestTemperature } from './calibrate.ts';
import { CrfTrainer } from './crf-trainer.ts';
import { openLinearModel, writeLinearModel } from './linear-model.ts';
import { LinearTagger } from './linear-tagger.ts';
import { quantized } from './quantize.ts';
import { seededRandom } from './random.ts';
import { RunningMean } from './running-mean.ts';
import { type TrainingDocument, trainingSet } from './training-set.ts';
import { openWordKnowledge, type WordFiles } from './word-knowledge.ts';

export type { TrainingDocument };

export interface TrainOptions {
  /** What spans may be, such as `person`. */
  readonly types: readonly string[];
  /** What is known of words: features are made with it. */
  readonly words: WordFiles;
  /** Articles to score on after each epoch and to fit the confidence on. Never trained on. */
  readonly dev: readonly TrainingDocument[];
  /** How often each sentence is seen. The model is the mean over the second half of them. */
  readonly epochs?: number;
  readonly rate?: number;
  /** Share of features that a token loses each time it is seen. */
  readonly dropout?: number;
  /** Features seen less often are left out. */
  readonly leastCount?: number;
  /** How many features the model keeps: those with the largest weights. */
  readonly mostFeatures?: number;
  readonly seed?: number;
  readonly onProgress?: (progress: TrainProgress) => void;
}

export type TrainProgress =
  | {
      readonly kind: 'features';
      readonly sentences: number;
      readonly tokens: number;
      readonly features: number;
    }
  | { readonly kind: 'epoch'; readonly epoch: number; readonly wrong: number }
  | {
      readonly kind: 'model';
      readonly features: number;
      readonly temperature: number;
      readonly score: SpanScore;
    };

export interface SpanScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

// Weights are learned while `dropout` of them are silent; when all speak, each must speak less. The
// full share (1) trades as much recall for precision as no correction does the other way: measured.
const DROPOUT_CORRECTION = 0.6;

/**
 * Trains a linear tagger and gives the bytes of its weights file. The same documents, word table and
 * options give the same bytes on every machine.
 */
export function trainTagger(
  documents: readonly TrainingDocument[],
  options: TrainOptions,
): Uint8Array {
  const {
    epochs = 6,
    rate = 0.2,
    dropout = 0.3,
    leastCount = 2,
    mostFeatures = 1_000_000,
    seed = 1,
  } = options;
  const report = options.onProgress ?? (() => undefined);
  const labels = bilouLabels(options.types);
  const knowledge = openWordKnowledge(options.words, { clusters: 'words', casing: 'casing' });
  const set = trainingSet(documents, labels, knowledge, leastCount);
  report({
    kind: 'features',
    sentences: set.weights.length,
    tokens: set.gold.length,
    features: set.numbers.features.length,
  });
  const trainer = new CrfTrainer(set, labels, { rate, dropout, random: seededRandom(seed) });
  const weights = new RunningMean(trainer.weights.length);
  const transitions = new RunningMean(trainer.transitions.length);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    report({ kind: 'epoch', epoch, wrong: trainer.epoch() });
    if (epoch * 2 <= epochs) continue;
    weights.add(trainer.weights);
    transitions.add(trainer.transitions);
  }
  const small = quantized(
    weights.times(1 - DROPOUT_CORRECTION * dropout),
    labels.length,
    set.numbers.features,
    mostFeatures,
  );
  const input = { ...small, labels, words: knowledge.checksum, transitions: transitions.times(1) };
  const open = (bytes: Uint8Array): LinearTagger =>
    new LinearTagger(openLinearModel(bytes, knowledge.checksum, 'weights'), knowledge);
  const temperature = bestTemperature(options.dev, (candidate) =>
    open(writeLinearModel({ ...input, temperature: candidate })),
  );
  const bytes = writeLinearModel({ ...input, temperature });
  report({
    kind: 'model',
    features: small.features.length,
    temperature,
    score: scoreTagger(open(bytes), options.dev),
  });
  return bytes;
}

/** Strict precision, recall and F1 of the spans that a tagger finds in annotated articles. */
export function scoreTagger(
  tagger: LinearTagger,
  documents: readonly TrainingDocument[],
): SpanScore {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const { words, sentences, spans } of documents) {
    const tags = tagger.tag(words, sentences);
    const keys = new Set(spans.map(keyOf));
    gold += keys.size;
    for (const { firstToken, endToken } of sentences) {
      for (const span of likeliestSpans(tags, firstToken, endToken)) {
        found += 1;
        if (keys.has(keyOf(span))) right += 1;
      }
    }
  }
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, gold);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

const keyOf = ({ first, end, type }: TokenSpan): string => `${first} ${end} ${type}`;

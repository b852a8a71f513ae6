import { bilouLabels, type TokenSpan } from '../bilou.ts';
import { likeliestSpans } from '../likeliest-spans.ts';
import { bestTemperature } from './calibrate.ts';
import { CrfTrainer } from './crf-trainer.ts';
import { openLinearModel, writeLinearModel } from './linear-model.ts';
import { LinearTagger } from './linear-tagger.ts';
import { quantized } from './quantize.ts';
import { seededRandom } from './random.ts';
import { type TrainingDocument, type TrainingSentence, trainingSet } from './training-set.ts';
import { openWordTable } from './word-table.ts';

export type { TrainingDocument, TrainingSentence };

export interface TrainOptions {
  /** What spans may be, such as `person`. */
  readonly types: readonly string[];
  /** The file of the word table that features are made with: `models/linear/words.bin`. */
  readonly words: Uint8Array;
  /** Articles to score on after each epoch and to fit the confidence on. Never trained on. */
  readonly dev: readonly TrainingDocument[];
  readonly epochs?: number;
  readonly rate?: number;
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
    dropout = 0.1,
    leastCount = 2,
    mostFeatures = 1_000_000,
    seed = 1,
  } = options;
  const report = options.onProgress ?? (() => undefined);
  const labels = bilouLabels(options.types);
  const table = openWordTable(options.words, 'words');
  const set = trainingSet(documents, labels, table, leastCount);
  report({
    kind: 'features',
    sentences: set.weights.length,
    tokens: set.gold.length,
    features: set.numbers.features.length,
  });
  const trainer = new CrfTrainer(set, labels, { rate, dropout, random: seededRandom(seed) });
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    report({ kind: 'epoch', epoch, wrong: trainer.epoch() });
  }
  const small = quantized(trainer.weights, labels.length, set.numbers.features, mostFeatures);
  const input = { ...small, labels, words: table.checksum, transitions: trainer.transitions };
  const open = (bytes: Uint8Array): LinearTagger =>
    new LinearTagger(openLinearModel(bytes, table.checksum, 'weights'), table);
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

import { encodeBilou } from '../bilou.ts';
import type { LinearTagger } from './linear-tagger.ts';
import type { TrainingDocument } from './training-set.ts';

const CANDIDATES = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3];

/**
 * The temperature at which the gold labels of the documents are likeliest, token by token: a model
 * that is too sure of itself is divided by more than 1. 1 where there are no documents.
 */
export function bestTemperature(
  documents: readonly TrainingDocument[],
  taggerAt: (temperature: number) => LinearTagger,
): number {
  if (documents.length === 0) return 1;
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (const temperature of CANDIDATES) {
    const loss = lossOf(taggerAt(temperature), documents);
    if (loss < least) {
      least = loss;
      best = temperature;
    }
  }
  return best;
}

/** Mean negative logarithm of the probability of the gold label. */
export function lossOf(tagger: LinearTagger, documents: readonly TrainingDocument[]): number {
  let loss = 0;
  let count = 0;
  for (const { words, sentences, spans } of documents) {
    const { labels, probabilities } = tagger.tag(words, sentences);
    const gold = encodeBilou(spans, words.length, labels);
    for (const { firstToken, endToken } of sentences) {
      for (let token = firstToken; token < endToken; token += 1) {
        const probability = probabilities[token * labels.length + (gold[token] ?? 0)] ?? 0;
        loss -= Math.log(Math.max(1e-6, probability));
        count += 1;
      }
    }
  }
  return loss / Math.max(1, count);
}

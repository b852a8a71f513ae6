import { encodeBilou, type TokenSpan } from '../bilou.ts';
import { ArticleFeatures } from './article-features.ts';
import { FeatureIndex, type FeatureNumbers } from './feature-index.ts';
import { contextFeatures, placeFeatures, REACH } from './features.ts';
import type { Form } from './form.ts';
import { FormCache } from './form-cache.ts';
import { GrowingUint32 } from './growing-uint32.ts';
import { formAt, sentenceView, type TokenRange } from './sentence-view.ts';
import type { WordKnowledge } from './word-knowledge.ts';

/** One annotated article, as `trainTagger` takes it. */
export interface TrainingDocument {
  /** The words of all tokens. */
  readonly words: readonly string[];
  readonly sentences: readonly TrainingSentence[];
  /** Spans within sentences, without overlaps; their types are among the trainer's `types`. */
  readonly spans: readonly TokenSpan[];
}

export interface TrainingSentence extends TokenRange {
  /** How much the sentence counts: 1 as any other, 0 only as context of the article. */
  readonly weight: number;
}

/** Annotated sentences as numbers: what the trainer loops over. */
export interface TrainingSet {
  readonly numbers: FeatureNumbers;
  /** First token of each sentence, and one more entry for the end of the last. */
  readonly sentenceStarts: Uint32Array;
  readonly weights: Float32Array;
  readonly gold: Uint8Array;
  /** The features of token `t` are `features[featureStarts[t] … featureStarts[t + 1]]`. */
  readonly features: Uint32Array;
  readonly featureStarts: Uint32Array;
}

/** Makes the features of every sentence that counts, and leaves out those seen less than `least` times. */
export function trainingSet(
  documents: readonly TrainingDocument[],
  labels: readonly string[],
  knowledge: WordKnowledge,
  least: number,
): TrainingSet {
  const cache = new FormCache(knowledge);
  const places = new Map<Form, readonly Uint32Array[]>();
  const features = new GrowingUint32();
  const featureStarts = new GrowingUint32();
  const sentenceStarts = new GrowingUint32();
  const weights: number[] = [];
  const gold: number[] = [];
  const emit = (feature: number): void => {
    features.push(feature);
  };
  const emitPlace = (form: Form, place: number): void => {
    for (const feature of placesOf(form, places)[place + REACH] ?? []) features.push(feature);
  };
  for (const document of documents) {
    const forms = document.words.map((word) => cache.of(word));
    const codes = encodeBilou(document.spans, forms.length, labels);
    const article = new ArticleFeatures();
    const views = document.sentences.map((sentence) =>
      sentenceView(forms, sentence, cache.boundary),
    );
    for (const view of views) article.add(view);
    document.sentences.forEach(({ weight }, number) => {
      const view = views[number];
      if (weight <= 0 || view === undefined || view.first >= view.end) return;
      sentenceStarts.push(gold.length);
      weights.push(weight);
      for (let index = view.first; index < view.end; index += 1) {
        featureStarts.push(features.length);
        gold.push(codes[index] ?? 0);
        contextFeatures(view, index, emit);
        for (let place = -REACH; place <= REACH; place += 1) {
          emitPlace(formAt(view, index + place), place);
        }
        article.emit(formAt(view, index), emit);
      }
    });
  }
  sentenceStarts.push(gold.length);
  featureStarts.push(features.length);
  const index = new FeatureIndex();
  for (const feature of features.view()) index.count(feature, 1);
  const numbers = index.number(least);
  return {
    numbers,
    sentenceStarts: sentenceStarts.view(),
    weights: Float32Array.from(weights),
    gold: Uint8Array.from(gold),
    ...numbered(features.view(), featureStarts.view(), numbers),
  };
}

/** Replaces features by their numbers and drops those that have none; works in place. */
function numbered(
  features: Uint32Array,
  starts: Uint32Array,
  numbers: FeatureNumbers,
): Pick<TrainingSet, 'features' | 'featureStarts'> {
  let kept = 0;
  for (let token = 0; token + 1 < starts.length; token += 1) {
    const start = starts[token] ?? 0;
    const end = starts[token + 1] ?? 0;
    starts[token] = kept;
    for (let index = start; index < end; index += 1) {
      const number = numbers.of(features[index] ?? 0);
      if (number < 0) continue;
      features[kept] = number;
      kept += 1;
    }
  }
  starts[starts.length - 1] = kept;
  return { features: features.subarray(0, kept), featureStarts: starts };
}

function placesOf(form: Form, places: Map<Form, readonly Uint32Array[]>): readonly Uint32Array[] {
  let known = places.get(form);
  if (known === undefined) {
    known = Array.from({ length: 2 * REACH + 1 }, (_, index) => placeFeatures(form, index - REACH));
    places.set(form, known);
  }
  return known;
}

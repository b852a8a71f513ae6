import type { LabelProbabilities } from '../../document/tags.ts';
import { ArticleFeatures } from './article-features.ts';
import { contextFeatures, placeFeatures, REACH } from './features.ts';
import type { Form } from './form.ts';
import { FormCache } from './form-cache.ts';
import { Marginals } from './label-chain.ts';
import type { LinearModel } from './linear-model.ts';
import { formAt, type SentenceView, sentenceView, type TokenRange } from './sentence-view.ts';
import type { WordKnowledge } from './word-knowledge.ts';

const PLACES = 2 * REACH + 1;

/**
 * Tags tokens with a linear chain: the score of a label at a token is the sum of the weights of the
 * token's features. What depends on one word alone is summed once a word and kept.
 */
export class LinearTagger {
  private readonly model: LinearModel;
  private readonly forms: FormCache;
  private readonly marginals: Marginals;
  private readonly size: number;
  private placeScores = new WeakMap<Form, Float32Array>();

  constructor(model: LinearModel, knowledge: WordKnowledge) {
    this.model = model;
    this.forms = new FormCache(knowledge);
    this.size = model.chain.labels.length;
    this.marginals = new Marginals(model.chain);
    const factor = 1 / model.temperature;
    this.marginals.setTransitions(model.transitions.map((score) => score * factor));
  }

  get labels(): readonly string[] {
    return this.model.chain.labels;
  }

  /** The probability of each label at each token; tokens outside all sentences are `O`. */
  tag(words: readonly string[], sentences: readonly TokenRange[]): LabelProbabilities {
    const forms = words.map((word) => this.forms.of(word));
    const article = new ArticleFeatures();
    const views = sentences.map((sentence) => sentenceView(forms, sentence, this.forms.boundary));
    for (const view of views) article.add(view);
    const scores = this.score(words.length, views, article);
    const probabilities = outside(words.length, this.size);
    for (const { firstToken, endToken } of sentences) {
      const offset = firstToken * this.size;
      this.marginals.compute(scores, offset, endToken - firstToken, probabilities, false);
    }
    return { labels: this.labels, probabilities };
  }

  private score(
    count: number,
    views: readonly SentenceView[],
    article: ArticleFeatures,
  ): Float32Array {
    const { model, size } = this;
    const scores = new Float32Array(count * size);
    const articleScores = new Map<Form, Float32Array>();
    const factor = model.step / model.temperature;
    let offset = 0;
    const emit = (feature: number): void => {
      model.addWeights(feature, scores, offset);
    };
    for (const view of views) {
      for (let index = view.first; index < view.end; index += 1) {
        offset = index * size;
        contextFeatures(view, index, emit);
        for (let place = -REACH; place <= REACH; place += 1) {
          this.addPlaces(formAt(view, index + place), place, scores, offset);
        }
        const form = formAt(view, index);
        if (article.knows(form)) {
          add(this.ofArticle(form, article, articleScores), 0, scores, offset, size);
        }
        for (let at = offset; at < offset + size; at += 1) scores[at] = (scores[at] ?? 0) * factor;
      }
    }
    return scores;
  }

  private addPlaces(form: Form, place: number, scores: Float32Array, offset: number): void {
    let known = this.placeScores.get(form);
    if (known === undefined) {
      known = new Float32Array(PLACES * this.size);
      for (let at = -REACH; at <= REACH; at += 1) {
        for (const feature of placeFeatures(form, at)) {
          this.model.addWeights(feature, known, (at + REACH) * this.size);
        }
      }
      this.placeScores.set(form, known);
    }
    add(known, (place + REACH) * this.size, scores, offset, this.size);
  }

  private ofArticle(
    form: Form,
    article: ArticleFeatures,
    articleScores: Map<Form, Float32Array>,
  ): Float32Array {
    let known = articleScores.get(form);
    if (known === undefined) {
      const sum = new Float32Array(this.size);
      article.emit(form, (feature) => {
        this.model.addWeights(feature, sum, 0);
      });
      known = sum;
      articleScores.set(form, sum);
    }
    return known;
  }
}

function add(
  from: Float32Array,
  start: number,
  into: Float32Array,
  offset: number,
  size: number,
): void {
  for (let label = 0; label < size; label += 1) {
    into[offset + label] = (into[offset + label] ?? 0) + (from[start + label] ?? 0);
  }
}

/** Rows that say `O` (the first label) for certain. */
function outside(count: number, size: number): Float32Array {
  const probabilities = new Float32Array(count * size);
  for (let row = 0; row < probabilities.length; row += size) probabilities[row] = 1;
  return probabilities;
}

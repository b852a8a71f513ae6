import { articleFeature, type Emit } from './features.ts';
import type { Form } from './form.ts';
import { mixed } from './hash.ts';
import { formAt, type SentenceView, STYLE } from './sentence-view.ts';

// What a capitalized word is like elsewhere in the same article. `Lind` after a colon says little;
// `Mara Lind said` three sentences before says it all (Chieu and Ng 2003; Ratinov and Roth 2009).
const KIND = {
  inside: 0,
  before: 1,
  after: 2,
  alsoLower: 3,
  beforeCluster: 4,
  afterCluster: 5,
  count: 6,
} as const;
const MOST_NEIGHBORS = 6;
const MOST_COUNTED = 4;
const MOST_INSIDE = 2;

interface Occurrences {
  /** Times in all, and times within a sentence, where a capital letter means a name. */
  count: number;
  inside: number;
  readonly before: Set<Form>;
  readonly after: Set<Form>;
}

/** Features of words over a whole article; made once, then asked for each distinct word. */
export class ArticleFeatures {
  private readonly capitalized = new Map<number, Occurrences>();
  private readonly lowerCased = new Set<number>();

  /** Adds one sentence. */
  add(view: SentenceView): void {
    for (let index = view.first; index < view.end; index += 1) {
      const form = formAt(view, index);
      if (!form.isCapitalized) {
        if (form.isWord) this.lowerCased.add(form.lower);
        continue;
      }
      // Capitals say nothing in a headline.
      if (view.style === STYLE.capitals || view.style === STYLE.title) continue;
      const seen = this.occurrencesOf(form);
      seen.count += 1;
      if (index > view.first) {
        seen.inside += 1;
        addNeighbor(seen.before, formAt(view, index - 1));
      }
      addNeighbor(seen.after, formAt(view, index + 1));
    }
  }

  /** True where the article tells anything about the word. */
  knows(form: Form): boolean {
    return form.isCapitalized && this.capitalized.has(form.lower);
  }

  emit(form: Form, emit: Emit): void {
    const seen = form.isCapitalized ? this.capitalized.get(form.lower) : undefined;
    if (seen === undefined) return;
    emit(articleFeature(mixed(Math.min(seen.inside, MOST_INSIDE), 0), KIND.inside));
    emit(articleFeature(mixed(Math.min(seen.count, MOST_COUNTED), 0), KIND.count));
    for (const { lower } of seen.before) emit(articleFeature(lower, KIND.before));
    for (const { lower } of seen.after) emit(articleFeature(lower, KIND.after));
    for (const cluster of clustersOf(seen.before)) {
      emit(articleFeature(cluster, KIND.beforeCluster));
    }
    for (const cluster of clustersOf(seen.after)) emit(articleFeature(cluster, KIND.afterCluster));
    if (this.lowerCased.has(form.lower)) emit(articleFeature(form.casing, KIND.alsoLower));
  }

  private occurrencesOf(form: Form): Occurrences {
    let seen = this.capitalized.get(form.lower);
    if (seen === undefined) {
      seen = { count: 0, inside: 0, before: new Set(), after: new Set() };
      this.capitalized.set(form.lower, seen);
    }
    return seen;
  }
}

function addNeighbor(neighbors: Set<Form>, form: Form): void {
  if (neighbors.size < MOST_NEIGHBORS) neighbors.add(form);
}

const clustersOf = (forms: Set<Form>): Set<number> =>
  new Set(Array.from(forms, (form) => form.middle));

import { articleFeature, type Emit } from './features.ts';
import type { Form } from './form.ts';
import { mixed } from './hash.ts';

// What a capitalized word is like elsewhere in the same article. `Lind` after a colon says little;
// `Mara Lind said` three sentences before says it all (Chieu and Ng 2003; Ratinov and Roth 2009).
const KIND = { inside: 0, before: 1, after: 2, alsoLower: 3 } as const;
const MOST_NEIGHBORS = 6;

interface Occurrences {
  /** Times within a sentence, where a capital letter means a name. */
  inside: number;
  readonly before: Set<number>;
  readonly after: Set<number>;
}

/** Features of words over a whole article; made once, then asked for each distinct word. */
export class ArticleFeatures {
  private readonly capitalized = new Map<Form, Occurrences>();
  private readonly lowerCased = new Set<number>();

  /** Adds one sentence. `boundary` stands for what is before its first and after its last word. */
  add(forms: readonly Form[], first: number, end: number, boundary: Form): void {
    for (let index = first; index < end; index += 1) {
      const form = forms[index] ?? boundary;
      if (!form.isCapitalized) {
        this.lowerCased.add(form.lower);
        continue;
      }
      const seen = this.occurrencesOf(form);
      if (index > first) {
        seen.inside += 1;
        addNeighbor(seen.before, forms[index - 1] ?? boundary);
      }
      addNeighbor(seen.after, index + 1 < end ? (forms[index + 1] ?? boundary) : boundary);
    }
  }

  /** True where the article tells anything about the word. */
  knows(form: Form): boolean {
    return this.capitalized.has(form);
  }

  emit(form: Form, emit: Emit): void {
    const seen = this.capitalized.get(form);
    if (seen === undefined) return;
    emit(articleFeature(mixed(Math.min(seen.inside, 2), 0), KIND.inside));
    for (const neighbor of seen.before) emit(articleFeature(neighbor, KIND.before));
    for (const neighbor of seen.after) emit(articleFeature(neighbor, KIND.after));
    if (this.lowerCased.has(form.lower)) emit(articleFeature(1, KIND.alsoLower));
  }

  private occurrencesOf(form: Form): Occurrences {
    let seen = this.capitalized.get(form);
    if (seen === undefined) {
      seen = { inside: 0, before: new Set(), after: new Set() };
      this.capitalized.set(form, seen);
    }
    return seen;
  }
}

function addNeighbor(neighbors: Set<number>, form: Form): void {
  if (neighbors.size < MOST_NEIGHBORS) neighbors.add(form.lower);
}

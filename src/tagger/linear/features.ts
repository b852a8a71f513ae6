import type { Form } from './form.ts';
import { mixed, paired } from './hash.ts';

/** Raised whenever a feature changes, so that weights of other features are refused. */
export const FEATURE_VERSION = 1;

/** How far around a token its features look. */
export const REACH = 2;

/** Takes features, one after the other. */
export type Emit = (feature: number) => void;

// One number for each template; a template's number is mixed into the hash of its features.
const TEMPLATE = {
  place: 20, // to 24: the word two before, one before, itself, one after, two after
  wordBefore: 30,
  wordAfter: 31,
  shapes: 32,
  wordsAround: 33,
  always: 34,
  firstShape: 35,
  capitalsShape: 36,
  clusterBefore: 37,
  clusterAfter: 38,
  clusterThenShape: 39,
  shapeThenCluster: 40,
  clustersAround: 41,
  wordsBefore: 42,
  wordsAfter: 43,
  article: 50,
} as const;

/** The features of a word at `place` (-2 … 2) from the token they are for. */
export function placeFeatures(form: Form, place: number): Uint32Array {
  const atoms = form.atPlace[Math.abs(place) as 0 | 1 | 2];
  return atoms.map((atom) => mixed(atom, TEMPLATE.place + REACH + place));
}

/** Where a token stands in its sentence. */
export interface Surroundings {
  readonly before2: Form;
  readonly before: Form;
  readonly form: Form;
  readonly after: Form;
  readonly after2: Form;
  readonly isFirst: boolean;
  /** No letter of the sentence is in lower case. */
  readonly isAllCapitals: boolean;
}

/** The features of a token that no single word around it has. */
export function contextFeatures(around: Surroundings, emit: Emit): void {
  const { before2, before, form, after, after2 } = around;
  emit(mixed(1, TEMPLATE.always));
  emit(paired(before.lower, form.lower, TEMPLATE.wordBefore));
  emit(paired(form.lower, after.lower, TEMPLATE.wordAfter));
  emit(paired(before.lower, after.lower, TEMPLATE.wordsAround));
  emit(paired(before2.lower, before.lower, TEMPLATE.wordsBefore));
  emit(paired(after.lower, after2.lower, TEMPLATE.wordsAfter));
  emit(paired(paired(before.shape, form.shape, 0), after.shape, TEMPLATE.shapes));
  emit(paired(before.middle, form.middle, TEMPLATE.clusterBefore));
  emit(paired(form.middle, after.middle, TEMPLATE.clusterAfter));
  emit(paired(before.middle, form.shape, TEMPLATE.clusterThenShape));
  emit(paired(form.shape, after.middle, TEMPLATE.shapeThenCluster));
  emit(paired(before.middle, after.middle, TEMPLATE.clustersAround));
  if (around.isFirst) emit(mixed(form.shape, TEMPLATE.firstShape));
  if (around.isAllCapitals) emit(mixed(form.shape, TEMPLATE.capitalsShape));
}

/** A feature from elsewhere in the article, of one of the kinds of `article-features.ts`. */
export const articleFeature = (atom: number, kind: number): number =>
  mixed(atom, TEMPLATE.article + kind);

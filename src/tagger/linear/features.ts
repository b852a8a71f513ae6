import type { Form } from './form.ts';
import { mixed, paired } from './hash.ts';
import { formAt, type SentenceView, STYLE } from './sentence-view.ts';

/** Raised whenever a feature changes, so that weights of other features are refused. */
export const FEATURE_VERSION = 2;

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
  styleShape: 36,
  clusterBefore: 37,
  clusterAfter: 38,
  clusterThenShape: 39,
  shapeThenCluster: 40,
  clustersAround: 41,
  wordsBefore: 42,
  wordsAfter: 43,
  styleCasing: 44,
  styleCluster: 45,
  article: 50, // and more: one a kind
} as const;

/** The features of a word at `place` (-2 … 2) from the token they are for. */
export function placeFeatures(form: Form, place: number): Uint32Array {
  const [own, near, far] = form.atPlace;
  const atoms = place === 0 ? own : Math.abs(place) === 1 ? near : far;
  return atoms.map((atom) => mixed(atom, TEMPLATE.place + REACH + place));
}

/** The features of a token that no single word around it has. */
export function contextFeatures(view: SentenceView, index: number, emit: Emit): void {
  const before2 = formAt(view, index - 2);
  const before = formAt(view, index - 1);
  const form = formAt(view, index);
  const after = formAt(view, index + 1);
  const after2 = formAt(view, index + 2);
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
  if (index === view.first) emit(mixed(form.shape, TEMPLATE.firstShape));
  if (view.style !== STYLE.prose) {
    emit(paired(form.shape, view.style, TEMPLATE.styleShape));
    emit(paired(form.casing, view.style, TEMPLATE.styleCasing));
    emit(paired(form.middle, view.style, TEMPLATE.styleCluster));
  }
}

/** A feature from elsewhere in the article, of one of the kinds of `article-features.ts`. */
export const articleFeature = (atom: number, kind: number): number =>
  mixed(atom, TEMPLATE.article + kind);

import { hashOf } from '../linear/hash.ts';
import { bucket, type FeatureBuffer } from './features.ts';
import type { Item, View } from './view.ts';

/** Stands before the first and after the last item. */
const EDGE: Item = {
  first: -1,
  end: -1,
  facts: {
    lower: 11,
    stem: 12,
    ending: 13,
    coarse: 14,
    middle: 15,
    fine: 16,
    shape: 17,
    isReporting: false,
    isParticiple: false,
    isTo: false,
    isComma: false,
    isStop: false,
    isColon: false,
  },
  pos: 18,
  isMarked: false,
  isVerb: false,
  isNominal: false,
};

export const itemAt = (view: View, index: number): Item => view.items[index] ?? EDGE;

/** How many of something stand in `[from, to)`, by one of the running counts of a view. */
export const countIn = (counts: readonly number[], from: number, to: number): number =>
  (counts[to] ?? 0) - (counts[from] ?? 0);

/** What stands on both sides of a boundary in front of item `at`. Templates `base` to `base + 13`. */
export function boundaryFeatures(
  out: FeatureBuffer,
  base: number,
  view: View,
  at: number,
  given: number,
): void {
  const before = itemAt(view, at - 1);
  const after = itemAt(view, at);
  const next = itemAt(view, at + 1);
  const previous = itemAt(view, at - 2);
  out.two(base, before.facts.lower, given);
  out.two(base + 1, after.facts.lower, given);
  out.two(base + 2, before.pos, given);
  out.two(base + 3, after.pos, given);
  out.three(base + 4, before.pos, after.pos, given);
  out.two(base + 5, before.facts.lower, after.facts.lower);
  out.three(base + 6, after.facts.lower, next.pos, given);
  out.three(base + 7, before.pos, after.pos, next.pos);
  out.three(base + 8, previous.pos, before.pos, after.pos);
  out.two(base + 9, before.facts.middle, after.facts.lower);
  out.two(base + 10, before.facts.lower, after.facts.middle);
  out.three(base + 11, after.facts.shape, before.facts.shape, given);
  out.three(base + 12, after.facts.lower, next.facts.lower, given);
  out.three(base + 13, before.facts.lower, after.pos, next.pos);
}

/** What lies between two boundaries. Templates `base` to `base + 7`. */
export function stretchFeatures(
  out: FeatureBuffer,
  base: number,
  view: View,
  from: number,
  to: number,
  given: number,
): void {
  const length = bucket(to - from);
  const commas = Math.min(countIn(view.commas, from, to), 4);
  const verbs = Math.min(countIn(view.verbs, from, to), 3);
  const marks = Math.min(countIn(view.marks, from, to), 2);
  out.two(base, length, given);
  out.two(base + 1, commas, given);
  out.two(base + 2, verbs, given);
  out.two(base + 3, marks, given);
  out.three(base + 4, commas, verbs, given);
  out.three(base + 5, length, marks, verbs);
  out.three(base + 6, itemAt(view, from).facts.lower, verbs, commas);
  out.three(base + 7, itemAt(view, from).pos, itemAt(view, to - 1).pos, given);
}

export const THAT = hashOf('that');

/** A rough sight of what follows a verb: a marked stretch, a clause, a plain noun phrase, nothing. */
export function nextClause(view: View, from: number): number {
  let nominals = 0;
  for (let i = from; i < from + 8; i++) {
    const item = view.items[i];
    if (item === undefined || item.facts.isStop) return nominals === 0 ? 1 : 2;
    if (item.isMarked) return nominals === 0 ? 3 : 4;
    if (item.isVerb) return nominals === 0 ? 5 : 6;
    if (item.facts.isComma) return nominals === 0 ? 7 : 8;
    if (item.isNominal) nominals++;
  }
  return 9;
}

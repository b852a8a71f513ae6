import { boundaryFeatures, countIn, itemAt, stretchFeatures } from '../edges.ts';
import { bucket, type FeatureBuffer } from '../features.ts';
import type { View } from '../view.ts';
import { type Candidates, NONE } from './known.ts';

const REACH = 30;

const SOURCE_SIDE = 1100;
const SOURCE_LEFT = 1200;
const SOURCE_RIGHT = 1300;
const SOURCE_START = 1400;
const SOURCE_END = 1500;

/** Where the source touches the frame: its end left of the anchor (coded as `e`), its start right of it (as `s`), or none. */
export function sourceSides(view: View, anchor: number): Candidates {
  const candidates = [NONE];
  for (let e = anchor; e > Math.max(0, anchor - REACH); e--) {
    if (!itemAt(view, e - 1).isMarked) candidates.push(e);
  }
  for (let s = anchor + 1; s < Math.min(view.stop, anchor + 14); s++) {
    if (!itemAt(view, s).isMarked) candidates.push(s);
  }
  return candidates;
}

export function sourceSideFeatures(
  out: FeatureBuffer,
  view: View,
  anchor: number,
  at: number,
): void {
  const { facts, pos } = itemAt(view, anchor);
  const markedBefore = itemAt(view, anchor - 1).isMarked ? 1 : 0;
  if (at === NONE) {
    const t = SOURCE_SIDE;
    const p1 = itemAt(view, anchor - 1);
    const p2 = itemAt(view, anchor - 2);
    out.one(t, 1);
    out.one(t + 1, facts.stem);
    out.two(t + 2, facts.ending, p1.facts.lower);
    out.one(t + 3, p1.facts.lower);
    out.one(t + 4, p1.pos);
    out.two(t + 5, p1.facts.lower, facts.stem);
    out.two(t + 6, p2.facts.lower, p1.facts.lower);
    out.two(t + 7, p1.pos, pos);
    out.two(t + 8, p1.pos, facts.stem);
    out.two(t + 9, itemAt(view, anchor + 1).facts.lower, facts.stem);
    out.two(t + 10, itemAt(view, anchor + 1).pos, p1.pos);
    out.two(t + 11, bucket(anchor), facts.ending);
    out.two(t + 12, markedBefore, facts.stem);
    return;
  }
  const isLeft = at <= anchor;
  const t = isLeft ? SOURCE_LEFT : SOURCE_RIGHT;
  const distance = isLeft ? anchor - at : at - anchor - 1;
  const [from, to] = isLeft ? [at, anchor] : [anchor + 1, at];
  const side = isLeft ? itemAt(view, at - 1) : itemAt(view, at);
  const far = bucket(distance);
  boundaryFeatures(out, t, view, at, far > 3 ? 9 : far);
  stretchFeatures(out, t + 20, view, from, to, markedBefore);
  let nominals = 0;
  for (let i = from; i < to; i++) if (itemAt(view, i).isNominal) nominals++;
  out.two(t + 30, far, facts.stem);
  out.two(t + 31, Math.min(nominals, 3), side.pos);
  out.three(t + 32, Math.min(nominals, 3), side.facts.shape, markedBefore);
  out.two(t + 33, side.pos, facts.stem);
  out.two(t + 34, side.facts.lower, facts.stem);
  out.two(t + 35, side.facts.middle, facts.middle);
  out.two(t + 36, side.facts.lower, far);
  out.three(t + 37, side.pos, far, markedBefore);
  if (distance > 0) {
    out.two(t + 38, itemAt(view, from).facts.lower, itemAt(view, to - 1).facts.lower);
    out.three(t + 39, itemAt(view, from).pos, itemAt(view, to - 1).pos, side.pos);
    out.two(t + 40, itemAt(view, from).facts.lower, far);
  }
  out.three(t + 41, facts.stem, markedBefore, far);
  out.three(t + 42, facts.ending, side.pos, far);
}

/** Where a source that ends at `end` (left of the anchor) begins. */
export function sourceStarts(view: View, end: number): Candidates {
  const candidates: number[] = [];
  for (let s = end - 1; s >= Math.max(0, end - REACH); s--) {
    if (itemAt(view, s).isMarked && s < end - 1) {
      break;
    }
    candidates.push(s);
  }
  return candidates;
}

export function sourceStartFeatures(out: FeatureBuffer, view: View, end: number, at: number): void {
  const t = SOURCE_START;
  const comma = itemAt(view, end - 1).facts.isComma ? 1 : 0;
  boundaryFeatures(out, t, view, at, comma);
  stretchFeatures(out, t + 20, view, at, end, comma);
  out.two(t + 30, at === 0 ? 1 : 0, bucket(end - at));
  out.three(t + 31, at === 0 ? 1 : 0, comma, Math.min(countIn(view.commas, at, end), 3));
  out.two(t + 32, itemAt(view, end - 1).pos, itemAt(view, at).facts.lower);
  out.three(
    t + 33,
    itemAt(view, end - 1).facts.shape,
    itemAt(view, at).facts.shape,
    bucket(end - at),
  );
  out.three(t + 34, itemAt(view, end - 1).pos, itemAt(view, at).pos, itemAt(view, at - 1).pos);
}

/** Where a source that begins at `start` (right of the anchor) ends. */
export function sourceEnds(view: View, start: number): Candidates {
  const candidates: number[] = [];
  for (let e = start + 1; e <= Math.min(view.items.length, start + REACH); e++) {
    candidates.push(e);
    if (itemAt(view, e).isMarked) break;
  }
  return candidates;
}

export function sourceEndFeatures(out: FeatureBuffer, view: View, start: number, at: number): void {
  const t = SOURCE_END;
  const isStop = at === view.stop ? 1 : 0;
  boundaryFeatures(out, t, view, at, isStop);
  stretchFeatures(out, t + 20, view, start, at, isStop);
  out.two(t + 30, isStop, bucket(at - start));
  out.two(t + 31, isStop, Math.min(countIn(view.commas, start, at), 3));
  out.two(t + 32, countIn(view.verbs, start, at) > 0 ? 1 : 0, isStop);
  out.three(
    t + 33,
    itemAt(view, start).facts.shape,
    itemAt(view, at - 1).facts.shape,
    itemAt(view, at).pos,
  );
  out.two(t + 34, itemAt(view, at).isMarked ? 1 : 0, bucket(at - start));
}

import { boundaryFeatures, countIn, itemAt, nextClause, stretchFeatures } from '../edges.ts';
import { bucket, type FeatureBuffer } from '../features.ts';
import type { View } from '../view.ts';
import { type Candidates, type Known, NONE } from './known.ts';

const REACH = 60;

const LEFT_END = 1600;
const LEFT_START = 1700;

export const sideOf = ({ anchor, source }: Known): number =>
  source === null ? 0 : source.from > anchor ? 2 : 1;

/** Where the content in front of the frame ends, or none. */
export function leftEnds(_view: View, { anchor, source }: Known): Candidates {
  const candidates = [NONE];
  for (let e = anchor; e > Math.max(0, anchor - 40); e--) {
    if (source === null || e <= source.from || e > source.to || source.from > anchor)
      candidates.push(e);
  }
  return candidates;
}

export function leftEndFeatures(out: FeatureBuffer, view: View, known: Known, at: number): void {
  const { anchor, source } = known;
  const { facts } = itemAt(view, anchor);
  const side = sideOf(known);
  const frameStart = source !== null && source.from < anchor ? source.from : anchor;
  const t = LEFT_END;
  if (at === NONE) {
    const next = itemAt(view, anchor + 1);
    const first = itemAt(view, frameStart - 1);
    out.two(t + 60, 1, side);
    out.two(t + 61, facts.stem, side);
    out.two(t + 62, next.facts.lower, side);
    out.two(t + 63, next.pos, side);
    out.three(t + 64, first.pos, side, next.pos);
    out.two(t + 65, first.facts.lower, side);
    out.two(t + 66, bucket(frameStart), side);
    out.two(
      t + 67,
      countIn(view.marks, 0, frameStart) > 0 ? 1 : 0,
      countIn(view.marks, anchor, view.items.length) > 0 ? 1 : 0,
    );
    out.two(t + 68, countIn(view.verbs, 0, frameStart) > 0 ? 1 : 0, side);
    out.three(
      t + 69,
      countIn(view.verbs, 0, frameStart) > 0 ? 1 : 0,
      nextClause(view, anchor + 1),
      side,
    );
    out.two(t + 70, facts.stem, nextClause(view, anchor + 1));
    out.two(t + 71, facts.middle, next.facts.lower);
    out.three(t + 72, first.pos, facts.stem, nextClause(view, anchor + 1));
    return;
  }
  const distance = frameStart - at;
  const given = side * 4 + (distance === 0 ? 0 : distance === 1 ? 1 : distance > 1 ? 2 : 3);
  boundaryFeatures(out, t, view, at, given);
  stretchFeatures(out, t + 20, view, at, frameStart, given);
  out.two(t + 30, facts.stem, given);
  out.two(t + 31, itemAt(view, at - 1).isMarked ? 1 : 0, given);
  out.three(t + 32, itemAt(view, at - 1).isMarked ? 1 : 0, facts.stem, given);
  out.three(t + 33, itemAt(view, at).facts.lower, facts.stem, given);
  out.two(t + 34, bucket(distance), given);
  out.three(t + 35, countIn(view.verbs, 0, at) > 0 ? 1 : 0, itemAt(view, at).pos, given);
  out.three(t + 36, countIn(view.verbs, 0, at) > 0 ? 1 : 0, nextClause(view, anchor + 1), given);
  out.three(t + 37, facts.middle, itemAt(view, at).pos, given);
  out.two(t + 38, itemAt(view, anchor + 1).facts.lower, given);
  out.two(t + 39, itemAt(view, anchor + 1).pos, given);
  out.two(t + 40, bucket(at), given);
  const finite = Math.min(countIn(view.finite, 0, at), 3);
  out.two(t + 41, finite, given);
  out.three(t + 42, finite, nextClause(view, anchor + 1), given);
}

/** Where the content that ends at `end` in front of the frame begins. */
export function leftStarts(view: View, end: number): Candidates {
  const candidates: number[] = [];
  for (let s = end - 1; s >= Math.max(0, end - REACH); s--) candidates.push(s);
  if (candidates.length === REACH && view.items.length > 0) candidates.push(0);
  return candidates;
}

export function leftStartFeatures(
  out: FeatureBuffer,
  view: View,
  { anchor }: Known,
  end: number,
  at: number,
): void {
  const t = LEFT_START;
  const isMarked = itemAt(view, end - 1).isMarked ? 1 : 0;
  const where = at === 0 ? 1 : 0;
  const given = isMarked * 2 + where;
  boundaryFeatures(out, t, view, at, given);
  stretchFeatures(out, t + 20, view, at, end, given);
  out.two(t + 30, itemAt(view, anchor).facts.stem, given);
  out.two(t + 31, itemAt(view, at).isMarked ? 1 : 0, given);
  out.three(t + 32, itemAt(view, at).isMarked ? 1 : 0, bucket(end - at), given);
  out.three(t + 33, itemAt(view, at - 1).facts.lower, itemAt(view, at).pos, given);
  out.two(t + 34, bucket(at), given);
  out.three(
    t + 37,
    Math.min(countIn(view.finite, 0, at), 2),
    Math.min(countIn(view.finite, at, end), 2),
    given,
  );
  out.three(
    t + 35,
    countIn(view.verbs, 0, at) > 0 ? 1 : 0,
    countIn(view.verbs, at, end) > 0 ? 1 : 0,
    given,
  );
  out.three(
    t + 36,
    itemAt(view, at - 1).facts.isComma ? 1 : 0,
    Math.min(countIn(view.commas, 0, at), 3),
    given,
  );
}

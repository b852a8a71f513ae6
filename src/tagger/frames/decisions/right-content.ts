import { hashOf } from '../../linear/hash.ts';
import { boundaryFeatures, countIn, itemAt, nextClause, stretchFeatures, THAT } from '../edges.ts';
import { bucket, type FeatureBuffer } from '../features.ts';
import type { View } from '../view.ts';
import { type Candidates, type Known, NONE } from './known.ts';
import { sideOf } from './left-content.ts';

const REACH = 60;

const RIGHT_START = 1800;
const RIGHT_END = 1900;

const TO = hashOf('to');
const OPEN = hashOf('(');
const CLOSE = hashOf(')');

/** Where the content after the frame begins, or none. */
export function rightStarts(view: View, { anchor, source }: Known): Candidates {
  const candidates = [NONE];
  const from = source !== null && source.from === anchor + 1 ? source.to : anchor + 1;
  for (let s = from; s < Math.min(view.stop, from + 40); s++) {
    if (source === null || s < source.from || s >= source.to || source.from < anchor)
      candidates.push(s);
  }
  return candidates;
}

export function rightStartFeatures(out: FeatureBuffer, view: View, known: Known, at: number): void {
  const { anchor, source, left } = known;
  const { facts } = itemAt(view, anchor);
  const side = sideOf(known) * 2 + (left === null ? 0 : 1);
  const frameEnd = source !== null && source.from > anchor ? source.to : anchor + 1;
  const t = RIGHT_START;
  const leftMarked = left !== null && itemAt(view, left.to - 1).isMarked ? 1 : 0;
  if (at === NONE) {
    const next = itemAt(view, frameEnd);
    out.two(t + 60, 1, side);
    out.two(t + 61, facts.stem, side);
    out.two(t + 62, next.facts.lower, side);
    out.two(t + 63, next.pos, side);
    out.three(t + 64, countIn(view.marks, frameEnd, view.items.length), leftMarked, side);
    out.two(t + 65, bucket(view.stop - frameEnd), side);
    out.three(t + 66, countIn(view.verbs, frameEnd, view.items.length) > 0 ? 1 : 0, next.pos, side);
    out.two(t + 67, frameEnd >= view.stop ? 1 : 0, side);
    return;
  }
  const distance = at - frameEnd;
  const near = Math.min(distance, 3);
  const given = side * 4 + near;
  const item = itemAt(view, at);
  boundaryFeatures(out, t, view, at, given);
  stretchFeatures(out, t + 20, view, frameEnd, at, side);
  out.three(t + 30, facts.stem, near, side);
  out.two(t + 31, item.isMarked ? 1 : 0, given);
  out.three(t + 32, item.isMarked ? 1 : 0, facts.stem, near);
  out.three(t + 33, item.facts.lower, facts.stem, near);
  out.three(t + 34, item.pos, facts.stem, near);
  out.three(t + 35, itemAt(view, at - 1).facts.lower, facts.stem, side);
  out.three(t + 36, itemAt(view, at - 1).facts.isComma ? 1 : 0, bucket(distance), side);
  out.three(t + 37, facts.middle, item.pos, near);
  out.three(t + 38, facts.middle, itemAt(view, at - 1).facts.lower, near);
  out.two(t + 39, bucket(distance), given);
  out.three(t + 40, leftMarked, item.isMarked ? 1 : 0, given);
  out.three(t + 41, nextClause(view, at), facts.stem, near);
  out.two(t + 42, nextClause(view, at), given);
  if (distance === 1 || distance === 2)
    out.three(
      t + 43,
      itemAt(view, frameEnd).facts.lower,
      itemAt(view, at - 1).facts.lower,
      item.pos,
    );
  out.three(t + 44, itemAt(view, frameEnd).pos, itemAt(view, at).pos, near);
  out.two(t + 45, itemAt(view, at).facts.lower === THAT ? 1 : 0, countIn(view.verbs, frameEnd, at));
}

/** Where the content that begins at `start` after the frame ends. */
export function rightEnds(view: View, start: number): Candidates {
  const candidates: number[] = [];
  for (let e = start + 1; e <= Math.min(view.items.length, start + REACH); e++) candidates.push(e);
  if (view.stop > start + REACH) candidates.push(view.stop);
  return candidates;
}

export function rightEndFeatures(
  out: FeatureBuffer,
  view: View,
  known: Known,
  start: number,
  at: number,
): void {
  const { facts } = itemAt(view, known.anchor);
  const first = itemAt(view, start);
  const isStop = at === view.stop ? 1 : 0;
  const kind = first.isMarked
    ? 3
    : first.facts.lower === THAT
      ? 2
      : first.facts.lower === TO
        ? 1
        : 0;
  const given = kind * 2 + isStop;
  const t = RIGHT_END;
  boundaryFeatures(out, t, view, at, given);
  stretchFeatures(out, t + 20, view, start, at, given);
  out.two(t + 30, facts.stem, isStop);
  out.three(t + 31, facts.stem, itemAt(view, at).facts.lower, kind);
  out.three(t + 32, facts.stem, itemAt(view, at).pos, kind);
  out.three(t + 33, itemAt(view, at - 1).isMarked ? 1 : 0, bucket(at - start), given);
  out.three(t + 34, itemAt(view, at - 1).isMarked ? 1 : 0, itemAt(view, at).pos, given);
  out.two(t + 35, bucket(view.stop - at), kind);
  out.three(
    t + 36,
    countIn(view.verbs, start, at) > 0 ? 1 : 0,
    countIn(view.verbs, at, view.stop) > 0 ? 1 : 0,
    kind,
  );
  out.three(
    t + 37,
    itemAt(view, at).facts.isComma ? 1 : 0,
    itemAt(view, at + 1).facts.lower,
    itemAt(view, at + 2).pos,
  );
  out.three(
    t + 38,
    itemAt(view, at).facts.isComma ? 1 : 0,
    itemAt(view, at + 1).pos,
    nextClause(view, at + 1),
  );
  out.three(t + 39, itemAt(view, at).facts.lower, nextClause(view, at + 1), kind);
  out.three(
    t + 40,
    countIn(view.marks, start, at),
    countIn(view.marks, at, view.items.length),
    given,
  );
  out.two(t + 41, facts.middle, given);
  out.three(t + 42, facts.middle, itemAt(view, at).pos, kind);
  out.three(
    t + 43,
    known.left === null ? 0 : 1,
    given,
    Math.min(countIn(view.verbs, start, at), 3),
  );
  out.three(
    t + 44,
    first.pos,
    itemAt(view, at).facts.lower,
    Math.min(countIn(view.verbs, start, at), 2),
  );
  const finite = Math.min(countIn(view.finite, start, at), 3);
  const rest = Math.min(countIn(view.finite, at, view.stop), 2);
  out.three(t + 46, finite, rest, given);
  out.three(t + 47, finite, itemAt(view, at).facts.lower, kind);
  out.three(t + 48, finite, itemAt(view, at).pos, given);
  out.three(t + 49, finite, Math.min(countIn(view.commas, start, at), 3), given);
  out.three(t + 50, finite, facts.stem, isStop);
  let open = 0;
  for (let i = start; i < at; i++) {
    const { lower } = itemAt(view, i).facts;
    if (lower === OPEN) open++;
    else if (lower === CLOSE) open--;
  }
  out.two(t + 45, open, itemAt(view, at).facts.lower === CLOSE ? 1 : 0);
}

import { boundaryFeatures, itemAt, stretchFeatures } from '../edges.ts';
import { bucket, type FeatureBuffer } from '../features.ts';
import type { View } from '../view.ts';
import type { Candidates } from './known.ts';

const CUE_START = 2000;
const CUE_END = 2100;

/** Where the cue begins and ends around its anchor, short of source and content. */
export function cueStarts(_view: View, anchor: number, floor: number): Candidates {
  const candidates: number[] = [];
  for (let s = anchor; s >= Math.max(floor, anchor - 6); s--) candidates.push(s);
  return candidates;
}

export function cueStartFeatures(
  out: FeatureBuffer,
  view: View,
  anchor: number,
  floor: number,
  at: number,
): void {
  const t = CUE_START;
  const { facts, pos } = itemAt(view, anchor);
  const distance = anchor - at;
  const isFloor = at === floor ? 1 : 0;
  boundaryFeatures(out, t, view, at, isFloor);
  out.two(t + 20, distance, isFloor);
  out.two(t + 21, distance, facts.stem);
  out.three(t + 22, distance, pos, facts.ending);
  out.three(t + 23, itemAt(view, at).pos, itemAt(view, anchor - 1).pos, distance);
  out.two(t + 24, itemAt(view, at).facts.lower, facts.stem);
  out.two(t + 25, itemAt(view, at - 1).facts.lower, facts.stem);
  out.two(t + 26, itemAt(view, at - 1).facts.lower, distance);
  out.two(t + 27, itemAt(view, at).facts.lower, distance);
}

export function cueEnds(view: View, anchor: number, ceiling: number): Candidates {
  const candidates: number[] = [];
  for (let e = anchor + 1; e <= Math.min(ceiling, view.items.length, anchor + 10); e++)
    candidates.push(e);
  return candidates;
}

export function cueEndFeatures(
  out: FeatureBuffer,
  view: View,
  anchor: number,
  ceiling: number,
  at: number,
): void {
  const t = CUE_END;
  const { facts } = itemAt(view, anchor);
  const distance = at - anchor;
  const isCeiling = at === ceiling ? 1 : 0;
  const given = isCeiling * 2 + (itemAt(view, ceiling).isMarked ? 1 : 0);
  boundaryFeatures(out, t, view, at, given);
  stretchFeatures(out, t + 20, view, anchor, at, given);
  out.two(t + 30, distance, given);
  out.two(t + 31, distance, facts.stem);
  out.two(t + 32, itemAt(view, at).facts.lower, facts.stem);
  out.two(t + 33, itemAt(view, at - 1).facts.lower, facts.stem);
  out.three(t + 34, itemAt(view, at - 1).pos, facts.stem, given);
  out.three(t + 35, itemAt(view, anchor + 1).facts.lower, distance, given);
  out.three(t + 36, bucket(ceiling - at), itemAt(view, at).pos, given);
}

import { itemAt } from '../edges.ts';
import type { FeatureBuffer } from '../features.ts';
import type { View } from '../view.ts';
import type { ItemRange } from './known.ts';

const SPEECH = 2200;

/** Whether a frame tells of speech or writing, and not of a thought, plan or attitude. */
export function speechFeatures(
  out: FeatureBuffer,
  view: View,
  anchor: number,
  cue: ItemRange,
): void {
  const t = SPEECH;
  const { facts, pos } = itemAt(view, anchor);
  out.one(t, 1);
  out.one(t + 1, facts.lower);
  out.one(t + 2, facts.stem);
  out.one(t + 3, facts.fine);
  out.one(t + 4, facts.middle);
  out.two(t + 5, facts.stem, pos);
  out.two(t + 6, facts.stem, itemAt(view, anchor + 1).facts.lower);
  for (let i = cue.from; i < cue.to; i++) {
    out.one(t + 7, itemAt(view, i).facts.lower);
    out.one(t + 8, itemAt(view, i).facts.stem);
  }
  out.one(t + 9, facts.isReporting ? 1 : 0);
}

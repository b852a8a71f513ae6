import { type Candidates, NONE } from './decisions/known.ts';
import { itemAt } from './edges.ts';
import { joined } from './features.ts';
import type { View } from './view.ts';
import type { Step } from './walk.ts';

const CODES: Readonly<Record<Step, number>> = {
  source: 1,
  sourceStart: 2,
  sourceEnd: 3,
  leftEnd: 4,
  leftStart: 5,
  rightStart: 6,
  rightEnd: 7,
  cueStart: 8,
  cueEnd: 9,
};

/** The parts of speech around the boundary that a candidate of a step stands for. */
export function boundaryKey(view: View, step: Step, candidate: number): number {
  const around = joined(itemAt(view, candidate - 1).pos, itemAt(view, candidate).pos);
  return joined(around, CODES[step]);
}

/** The candidates whose boundary can be one; all of them where none can. */
export function likely(
  view: View,
  step: Step,
  candidates: Candidates,
  boundaries: ReadonlySet<number>,
): Candidates {
  const kept = candidates.filter(
    (candidate) => candidate === NONE || boundaries.has(boundaryKey(view, step, candidate)),
  );
  return kept.length === 0 ? candidates : kept;
}

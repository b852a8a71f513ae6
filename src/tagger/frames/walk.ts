import { cueEndFeatures, cueEnds, cueStartFeatures, cueStarts } from './decisions/cue.ts';
import { type Candidates, type ItemRange, type Known, NONE } from './decisions/known.ts';
import {
  leftEndFeatures,
  leftEnds,
  leftStartFeatures,
  leftStarts,
} from './decisions/left-content.ts';
import {
  rightEndFeatures,
  rightEnds,
  rightStartFeatures,
  rightStarts,
} from './decisions/right-content.ts';
import {
  sourceEndFeatures,
  sourceEnds,
  sourceSideFeatures,
  sourceSides,
  sourceStartFeatures,
  sourceStarts,
} from './decisions/source.ts';
import type { FeatureBuffer } from './features.ts';
import type { View } from './view.ts';

/** The parts of a frame around its anchor. */
export interface FrameParts {
  readonly source: ItemRange | null;
  /** Content in front of the frame. */
  readonly left: ItemRange | null;
  /** Content after it. */
  readonly right: ItemRange | null;
  readonly cue: ItemRange;
}

/** The choices that make a frame, in the order in which they are made. */
export type Step =
  | 'source'
  | 'sourceStart'
  | 'sourceEnd'
  | 'leftEnd'
  | 'leftStart'
  | 'rightStart'
  | 'rightEnd'
  | 'cueStart'
  | 'cueEnd';

/** Gives one of the candidates of a step. */
export type Choose = (
  step: Step,
  candidates: Candidates,
  features: (out: FeatureBuffer, candidate: number) => void,
) => number;

/**
 * Makes the choices that lead from the anchor of a cue to its frame: the source first, then the content
 * on either side, then how far the cue itself reaches. Training walks the same way, with the right answers.
 */
export function walkFrame(view: View, anchor: number, choose: Choose): FrameParts {
  const source = chooseSource(view, anchor, choose);
  const known: Known = { anchor, source, left: null };
  const left = chooseLeft(view, known, choose);
  const right = chooseRight(view, { ...known, left }, choose);
  let floor = 0;
  let ceiling = view.items.length;
  for (const range of [source, left, right]) {
    if (range === null) continue;
    if (range.to <= anchor) floor = Math.max(floor, range.to);
    else if (range.from > anchor) ceiling = Math.min(ceiling, range.from);
  }
  const from = choose('cueStart', cueStarts(view, anchor, floor), (out, at) =>
    cueStartFeatures(out, view, anchor, floor, at),
  );
  const to = choose('cueEnd', cueEnds(view, anchor, ceiling), (out, at) =>
    cueEndFeatures(out, view, anchor, ceiling, at),
  );
  return { source, left, right, cue: { from, to } };
}

function chooseSource(view: View, anchor: number, choose: Choose): ItemRange | null {
  const side = choose('source', sourceSides(view, anchor), (out, at) =>
    sourceSideFeatures(out, view, anchor, at),
  );
  if (side === NONE) return null;
  if (side <= anchor) {
    const from = choose('sourceStart', sourceStarts(view, side), (out, at) =>
      sourceStartFeatures(out, view, side, at),
    );
    return { from, to: side };
  }
  const to = choose('sourceEnd', sourceEnds(view, side), (out, at) =>
    sourceEndFeatures(out, view, side, at),
  );
  return { from: side, to };
}

function chooseLeft(view: View, known: Known, choose: Choose): ItemRange | null {
  const to = choose('leftEnd', leftEnds(view, known), (out, at) =>
    leftEndFeatures(out, view, known, at),
  );
  if (to === NONE) return null;
  const from = choose('leftStart', leftStarts(view, to), (out, at) =>
    leftStartFeatures(out, view, known, to, at),
  );
  return { from, to };
}

function chooseRight(view: View, known: Known, choose: Choose): ItemRange | null {
  const from = choose('rightStart', rightStarts(view, known), (out, at) =>
    rightStartFeatures(out, view, known, at),
  );
  if (from === NONE) return null;
  const to = choose('rightEnd', rightEnds(view, from), (out, at) =>
    rightEndFeatures(out, view, known, from, at),
  );
  return { from, to };
}

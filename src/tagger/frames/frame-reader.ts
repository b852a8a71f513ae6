import { anchorFeatures } from './decisions/anchor.ts';
import type { ItemRange } from './decisions/known.ts';
import { speechFeatures } from './decisions/speech.ts';
import { FeatureBuffer } from './features.ts';
import { type FrameModel, normalize, probabilityOf, scoresOf } from './frame-model.ts';
import type { View } from './view.ts';
import { type Choose, type FrameParts, walkFrame } from './walk.ts';

/** A frame as the model sees it in one sentence. Ranges are items of the view. */
export interface SeenFrame extends FrameParts {
  readonly anchor: number;
  /** How likely it is that this is a cue. */
  readonly probability: number;
  /** How likely it is that the content is right, given the cue. */
  readonly certainty: number;
  /** How likely it is that it tells of speech or writing, not of a thought, plan or attitude. */
  readonly speech: number;
}

/** Reads frames out of sentences. Keeps scratch space, so one reader serves one thread. */
export class FrameReader {
  readonly #model: FrameModel;
  readonly #buffer = new FeatureBuffer();

  constructor(model: FrameModel) {
    this.#model = model;
  }

  /**
   * The frames of a sentence whose cue is likelier than `threshold`, in text order. Contents do not
   * overlap, and none holds the cue of another: reported speech inside reported speech is its content.
   */
  read(view: View, threshold: number): SeenFrame[] {
    const seen: SeenFrame[] = [];
    view.items.forEach((item, i) => {
      if (item.isMarked || !this.#model.anchors.has(item.facts.lower)) return;
      const probability = this.#yes((out) => anchorFeatures(out, view, i));
      if (probability <= threshold) return;
      const frame = this.#frame(view, i, probability);
      if (frame.left !== null || frame.right !== null) seen.push(frame);
    });
    return outermost(seen);
  }

  #frame(view: View, anchor: number, probability: number): SeenFrame {
    let certainty = 1;
    const choose: Choose = (step, candidates, features) => {
      const buffer = this.#buffer;
      buffer.clear();
      for (const candidate of candidates) {
        features(buffer, candidate);
        buffer.close();
      }
      const probabilities = normalize(scoresOf(this.#model, buffer));
      let best = 0;
      probabilities.forEach((value, i) => {
        if (value > (probabilities[best] ?? 0)) best = i;
      });
      if (CONTENT_STEPS.has(step)) certainty *= probabilities[best] ?? 0;
      return candidates[best] ?? anchor;
    };
    const parts = walkFrame(view, anchor, choose);
    const speech = this.#yes((out) => speechFeatures(out, view, anchor, parts.cue));
    return { ...parts, anchor, probability, certainty, speech };
  }

  #yes(features: (out: FeatureBuffer) => void): number {
    const buffer = this.#buffer;
    buffer.clear();
    features(buffer);
    buffer.close();
    return probabilityOf(scoresOf(this.#model, buffer)[0] ?? 0);
  }
}

const CONTENT_STEPS: ReadonlySet<string> = new Set([
  'leftEnd',
  'leftStart',
  'rightStart',
  'rightEnd',
]);

const contentOf = ({ left, right }: FrameParts): ItemRange[] =>
  [left, right].filter((range) => range !== null);

const holds = (frame: FrameParts, index: number): boolean =>
  contentOf(frame).some(({ from, to }) => from <= index && index < to);

const clash = (a: SeenFrame, b: SeenFrame): boolean =>
  holds(a, b.anchor) ||
  holds(b, a.anchor) ||
  contentOf(a).some((x) => contentOf(b).some((y) => x.from < y.to && y.from < x.to));

/** Of frames that reach into each other, the one with the longer content. */
function outermost(seen: readonly SeenFrame[]): SeenFrame[] {
  const size = (frame: SeenFrame): number =>
    contentOf(frame).reduce((sum, { from, to }) => sum + to - from, 0);
  const kept: SeenFrame[] = [];
  for (const frame of seen.toSorted((a, b) => size(b) - size(a))) {
    if (!kept.some((other) => clash(frame, other))) kept.push(frame);
  }
  return kept.sort((a, b) => a.anchor - b.anchor);
}

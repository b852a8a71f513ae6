import { likely } from './boundaries.ts';
import { anchorFeatures } from './decisions/anchor.ts';
import type { Candidates, ItemRange } from './decisions/known.ts';
import { sourceSideFeatures, sourceSides } from './decisions/source.ts';
import { speechFeatures } from './decisions/speech.ts';
import { FeatureBuffer } from './features.ts';
import { type FrameModel, normalize, probabilityOf, scoresOf } from './frame-model.ts';
import type { View } from './view.ts';
import { type FrameParts, walkFrame } from './walk.ts';

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

interface Choice {
  readonly candidate: number;
  readonly probability: number;
}

type CandidateFeatures = (out: FeatureBuffer, candidate: number) => void;

/** A sentence with more frames is no sentence; each is compared with each. */
const MOST_FRAMES = 60;
const LEAST_SOURCE = 0.2;
const MOST_SOURCES = 2;

const nothing = (anchor: number): FrameParts => ({
  source: null,
  left: null,
  right: null,
  cue: { from: anchor, to: anchor + 1 },
});

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

  /** The frame of an anchor: for each of the likeliest sources the likeliest rest, and of these the best. */
  #frame(view: View, anchor: number, probability: number): SeenFrame {
    const { boundaries } = this.#model;
    let best: { parts: FrameParts; likelihood: number; certainty: number } | null = null;
    for (const source of this.#sources(view, anchor)) {
      let likelihood = source.probability;
      let certainty = 1;
      const parts = walkFrame(view, anchor, (step, candidates, features) => {
        if (step === 'source') return source.candidate;
        const choice = this.#likeliest(likely(view, step, candidates, boundaries), features);
        if (CONTENT_STEPS.has(step)) certainty *= choice.probability;
        likelihood *= choice.probability;
        return choice.candidate;
      });
      if (best === null || likelihood > best.likelihood) best = { parts, likelihood, certainty };
    }
    const { parts, certainty } = best ?? { parts: nothing(anchor), certainty: 0 };
    const speech = this.#yes((out) => speechFeatures(out, view, anchor, parts.cue));
    return { ...parts, anchor, probability, certainty, speech };
  }

  /** The likeliest sides of the source: more than one where the first is not clear. */
  #sources(view: View, anchor: number): Choice[] {
    const all = sourceSides(view, anchor);
    const candidates = likely(view, 'source', all, this.#model.boundaries);
    const probabilities = this.#probabilities(candidates, (out, at) =>
      sourceSideFeatures(out, view, anchor, at),
    );
    return candidates
      .map((candidate, i) => ({ candidate, probability: probabilities[i] ?? 0 }))
      .filter(({ probability }) => probability > LEAST_SOURCE)
      .sort((a, b) => b.probability - a.probability)
      .slice(0, MOST_SOURCES);
  }

  #likeliest(candidates: Candidates, features: CandidateFeatures): Choice {
    const probabilities = this.#probabilities(candidates, features);
    let best = 0;
    probabilities.forEach((value, i) => {
      if (value > (probabilities[best] ?? 0)) best = i;
    });
    return { candidate: candidates[best] ?? 0, probability: probabilities[best] ?? 0 };
  }

  #probabilities(candidates: Candidates, features: CandidateFeatures): number[] {
    const buffer = this.#buffer;
    buffer.clear();
    for (const candidate of candidates) {
      features(buffer, candidate);
      buffer.close();
    }
    return normalize(scoresOf(this.#model, buffer));
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

/** True where the content of a frame holds the item. */
export const holds = (frame: FrameParts, index: number): boolean =>
  contentOf(frame).some(({ from, to }) => from <= index && index < to);

/** True where two frames reach into each other. */
export const clash = (a: SeenFrame, b: SeenFrame): boolean =>
  holds(a, b.anchor) ||
  holds(b, a.anchor) ||
  contentOf(a).some((x) => contentOf(b).some((y) => x.from < y.to && y.from < x.to));

/**
 * Of frames that reach into each other, the outer one where one holds the cue of the other, else the
 * likelier one.
 */
function outermost(seen: readonly SeenFrame[]): SeenFrame[] {
  const weight = (frame: SeenFrame): number => frame.probability * frame.certainty;
  const isOuter = (a: SeenFrame, b: SeenFrame): boolean =>
    holds(a, b.anchor) && !holds(b, a.anchor);
  const sorted = seen.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_FRAMES);
  const kept: SeenFrame[] = [];
  for (const frame of sorted) {
    if (sorted.some((other) => isOuter(other, frame) && !isOuter(frame, other))) continue;
    if (!kept.some((other) => clash(frame, other))) kept.push(frame);
  }
  return kept.sort((a, b) => a.anchor - b.anchor);
}

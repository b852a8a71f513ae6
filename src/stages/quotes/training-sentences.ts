import { overlaps, type Span } from '../../document/span.ts';
import type { Token } from '../../document/token.ts';
import type { ItemRange } from '../../tagger/frames/decisions/known.ts';
import type { GoldFrame, TrainingSentence } from '../../tagger/frames/train.ts';
import type { View } from '../../tagger/frames/view.ts';
import type { WordFactsCache } from '../../tagger/frames/word-facts.ts';
import type { Scene } from './scene.ts';
import { sentenceView } from './sentence-view.ts';

/** A quote of gold to learn from. */
export interface TaughtQuote {
  readonly spans: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly isSpeech: boolean;
}

/** Pieces of content on one side of a cue that are no further apart, in items, are learned as one. */
const WIDEST_GAP = 8;

/** The sentences of an article with the frames that gold says are in them. */
export function trainingSentences(
  scene: Scene,
  quotes: readonly TaughtQuote[],
  words: WordFactsCache,
): TrainingSentence[] {
  return scene.sentences.map((sentence) => {
    const view = sentenceView(scene, sentence, words);
    const place = new Placement(scene, view);
    const isReported = view.items.map(() => false);
    const frames: GoldFrame[] = [];
    for (const quote of quotes) {
      for (const span of quote.spans) {
        const range = place.rangeOf(span);
        if (range !== null) isReported.fill(true, range.from, range.to);
      }
      const frame = place.frameOf(quote);
      if (frame !== null && !frames.some(({ anchor }) => anchor === frame.anchor))
        frames.push(frame);
    }
    const isVerb = view.items.map(({ first, isMarked }) => {
      return !isMarked && scene.tokens[first]?.pos === 'VERB';
    });
    return { view, frames, isReported, isVerb };
  });
}

/** Finds spans of the text among the items of a sentence. */
class Placement {
  readonly #tokens: readonly Token[];
  readonly #view: View;

  constructor({ tokens }: Scene, view: View) {
    this.#tokens = tokens;
    this.#view = view;
  }

  /** The items that share a character with the span; null where none does. */
  rangeOf(span: Span): ItemRange | null {
    const { items } = this.#view;
    const isIn = items.map(({ first, end }) =>
      overlaps(span, {
        start: this.#tokens[first]?.start ?? 0,
        end: this.#tokens[end - 1]?.end ?? 0,
      }),
    );
    const from = isIn.indexOf(true);
    return from < 0 ? null : { from, to: isIn.lastIndexOf(true) + 1 };
  }

  frameOf({ cue: cueSpan, source: sourceSpan, spans, isSpeech }: TaughtQuote): GoldFrame | null {
    const cue = cueSpan === null ? null : this.rangeOf(cueSpan);
    if (cue === null || this.#view.items.slice(cue.from, cue.to).some((item) => item.isMarked))
      return null;
    const anchor = this.#anchorOf(cue);
    let left: ItemRange | null = null;
    let right: ItemRange | null = null;
    for (const span of spans) {
      const range = this.rangeOf(span);
      if (range === null) continue;
      if (range.to <= cue.from) left = joined(left, range);
      else if (range.from >= cue.to && (right === null || range.from - right.to <= WIDEST_GAP))
        right = joined(right, range);
    }
    const source = sourceSpan === null ? null : this.rangeOf(sourceSpan);
    const isApart = source !== null && (anchor < source.from || source.to <= anchor);
    return { anchor, cue, left, right, source: isApart ? source : null, isSpeech };
  }

  /** The heart of a cue: its verb, else its noun or adjective, else what else it begins with. */
  #anchorOf({ from, to }: ItemRange): number {
    const pos = (i: number) => this.#tokens[this.#view.items[i]?.first ?? -1]?.pos ?? 'X';
    for (const kinds of [['VERB'], ['NOUN', 'ADJ', 'PROPN'], ['AUX', 'ADP']]) {
      for (let i = from; i < to; i++) if (kinds.includes(pos(i))) return i;
    }
    return from;
  }
}

const joined = (range: ItemRange | null, next: ItemRange): ItemRange =>
  range === null
    ? next
    : { from: Math.min(range.from, next.from), to: Math.max(range.to, next.to) };

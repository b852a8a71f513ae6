import type { Quote, QuoteType } from '../../document/quote.ts';
import { firstEndingAfter, type Span } from '../../document/span.ts';
import type { TokenRange } from '../../document/token.ts';
import type { Frame } from './frame.ts';
import type { Scene, Stretch } from './scene.ts';

/** A quote in the making: token ranges, and which stretches are its own. */
interface Draft {
  readonly frame: Frame | null;
  readonly ranges: TokenRange[];
  confidence: number;
  /** Index of the last sentence it takes part in. */
  lastSentence: number;
}

const LOOSE_START = /^[,;:\u2013\u2014-]+$/u;
const LOOSE_END = /^(?:[,;:\u2013\u2014-]+|\.)$/u;
const WORD = /[\p{L}\p{N}]/u;

/** Index of the sentence that token `index` stands in. */
function sentenceOf(scene: Scene, index: number): number {
  const token = scene.tokens[index];
  return token === undefined ? -1 : firstEndingAfter(scene.sentences, token.start);
}

/** Pieces of content whole stretches at a time: marks decide the edges. */
function widened(scene: Scene, content: readonly TokenRange[]): TokenRange[] {
  return content.map(({ first, end }) => {
    const before = scene.stretches[scene.stretchAt[first] ?? -1];
    const after = scene.stretches[scene.stretchAt[end - 1] ?? -1];
    return { first: before?.first ?? first, end: Math.max(after?.end ?? end, end) };
  });
}

/** Makes quotes of frames and of the marked stretches that no frame claims. */
export class Assembly {
  readonly #scene: Scene;
  readonly #drafts: Draft[] = [];
  /** For each stretch, the draft that holds it. */
  readonly #holder: (Draft | undefined)[];

  constructor(scene: Scene, frames: readonly Frame[]) {
    this.#scene = scene;
    this.#holder = new Array<Draft | undefined>(scene.stretches.length).fill(undefined);
    for (const frame of frames) this.#addFrame(frame);
    scene.stretches.forEach((stretch, index) => {
      if (this.#holder[index] === undefined) this.#addStretch(stretch, index);
    });
  }

  #addFrame(frame: Frame): void {
    const ranges = widened(this.#scene, frame.content)
      .map((range) => this.#trimmed(range))
      .filter(({ first, end }) => first < end);
    if (ranges.length === 0) return;
    const held = ranges.flatMap((range) => this.#stretchesIn(range));
    if (held.some((index) => this.#holder[index] !== undefined)) return;
    const last = Math.max(...ranges.map((range) => range.end - 1), (frame.cue?.end ?? 0) - 1);
    const draft: Draft = {
      frame,
      ranges,
      confidence: frame.confidence,
      lastSentence: sentenceOf(this.#scene, last),
    };
    this.#drafts.push(draft);
    for (const index of held) this.#holder[index] = draft;
  }

  #stretchesIn({ first, end }: TokenRange): number[] {
    const found: number[] = [];
    for (let i = first; i < end; i++) {
      const index = this.#scene.stretchAt[i] ?? -1;
      if (index >= 0 && found.at(-1) !== index) found.push(index);
    }
    return found;
  }

  /** A stretch without a frame: part of the quote before it, a quote of its own, or no speech. */
  #addStretch(stretch: Stretch, index: number): void {
    const ahead = this.#speechBefore(index);
    const before = this.#holder[ahead];
    const startsSentence = this.#startsSentence(stretch);
    const isNear = this.#scene.stretches[ahead]?.paragraph === stretch.paragraph;
    if (before !== undefined) {
      const sentence = sentenceOf(this.#scene, stretch.first);
      const isNext = startsSentence && stretch.isClause && before.lastSentence >= sentence - 1;
      const isRest =
        !startsSentence && before.lastSentence === sentence && this.#isUnfinished(ahead);
      if (stretch.continues || (isNear && !stretch.isLabel && (isNext || isRest))) {
        this.#join(before, stretch, index);
        return;
      }
    }
    if (!stretch.isClause || stretch.isLabel) return;
    if (!startsSentence || stretch.words < 3) return;
    const draft: Draft = {
      frame: null,
      ranges: [stretch],
      confidence: stretch.words >= 6 ? 0.6 : 0.4,
      lastSentence: sentenceOf(this.#scene, stretch.end - 1),
    };
    this.#drafts.push(draft);
    this.#holder[index] = draft;
  }

  /** Index of the last stretch in front that is no mere label. */
  #speechBefore(index: number): number {
    let before = index - 1;
    while (
      before > 0 &&
      this.#scene.stretches[before]?.isLabel === true &&
      this.#holder[before] === undefined
    )
      before--;
    return before;
  }

  /** True where a stretch breaks off with a comma, as in front of a frame: `“We tried,” she said`. */
  #isUnfinished(index: number): boolean {
    const stretch = this.#scene.stretches[index];
    return stretch !== undefined && this.#scene.text.charAt(stretch.innerEnd - 1) === ',';
  }

  #startsSentence(stretch: Stretch): boolean {
    return (
      this.#scene.sentences[sentenceOf(this.#scene, stretch.first)]?.firstToken === stretch.first
    );
  }

  #join(draft: Draft, stretch: Stretch, index: number): void {
    draft.ranges.push(stretch);
    draft.lastSentence = sentenceOf(this.#scene, stretch.end - 1);
    this.#holder[index] = draft;
  }

  /** The quotes, in text order; those of thoughts and plans only if asked for. */
  quotes(withThoughts: boolean): Quote[] {
    return this.#drafts
      .filter((draft) => withThoughts || this.#isSpoken(draft))
      .map((draft) => this.#quote(draft))
      .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
      .map((quote, index) => ({ ...quote, id: `quote-${index + 1}` }));
  }

  /** What stands in marks was said or written, whatever the verb. */
  #isSpoken({ frame, ranges }: Draft): boolean {
    if (frame === null) return true;
    const type = this.#type(ranges);
    if (type !== 'indirect') return true;
    // `She read “The Long Road”`: what is read, or written, is a work.
    const first = this.#scene.stretches[this.#scene.stretchAt[ranges[0]?.first ?? -1] ?? -1];
    return frame.speech >= 0.5 && first?.isLabel !== true;
  }

  #quote(draft: Draft): Quote {
    const ranges = draft.ranges.toSorted((a, b) => a.first - b.first);
    return {
      id: '',
      type: this.#type(ranges),
      spans: this.#spans(ranges),
      source: draft.frame?.source ? this.#span(draft.frame.source) : null,
      cue: draft.frame?.cue ? this.#cueSpan(draft.frame.cue) : null,
      confidence: draft.confidence,
    };
  }

  /** Without commas and the like at its edges, and without a stop that no marks hold. */
  #trimmed({ first, end }: TokenRange): TokenRange {
    const isLoose = (index: number, loose: RegExp): boolean =>
      (this.#scene.stretchAt[index] ?? -1) < 0 && loose.test(this.#scene.tokens[index]?.text ?? '');
    let from = first;
    let to = end;
    while (from < to && isLoose(from, LOOSE_START)) from++;
    while (from < to && isLoose(to - 1, LOOSE_END)) to--;
    return { first: from, end: to };
  }

  /** Without the colon or comma in front of the content. */
  #cueSpan({ first, end }: TokenRange): Span {
    let last = end;
    while (last - 1 > first && !WORD.test(this.#scene.tokens[last - 1]?.text ?? '')) last--;
    return this.#span({ first, end: last });
  }

  #span({ first, end }: TokenRange): Span {
    const { tokens } = this.#scene;
    return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  }

  /** Ranges as spans: pieces that touch become one, and a paragraph break parts them. */
  #spans(ranges: readonly TokenRange[]): Span[] {
    const spans: Span[] = [];
    for (const range of ranges) {
      const span = this.#span(range);
      const last = spans.at(-1);
      const gap = last === undefined ? 'x' : this.#scene.text.slice(last.end, span.start);
      if (last !== undefined && gap.trim() === '' && !gap.includes('\n'))
        spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
      else spans.push(span);
    }
    return spans;
  }

  #type(ranges: readonly TokenRange[]): QuoteType {
    let inside = 0;
    let outside = 0;
    for (const { first, end } of ranges) {
      for (let i = first; i < end; i++) {
        if (!WORD.test(this.#scene.tokens[i]?.text ?? '')) continue;
        const stretch = this.#scene.stretches[this.#scene.stretchAt[i] ?? -1];
        if (stretch !== undefined && !stretch.isLabel) inside++;
        else outside++;
      }
    }
    return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed';
  }
}

import type { Span } from '../../document/span.ts';
import {
  ANY_MARK,
  ELISION,
  MARKS,
  type MarkFamily,
  type MarkSide,
} from '../../lexicon/quotation-marks.ts';

/** A stretch in quotation marks, the marks included. */
export interface MarkedStretch extends Span {
  readonly family: MarkFamily;
  /** Offset after the opening mark. */
  readonly innerStart: number;
  /** Offset of the closing mark; `end` where there is none. */
  readonly innerEnd: number;
  /** False where the stretch was never closed: it runs to the end of its paragraph. */
  readonly isClosed: boolean;
  /** True where it goes on with a stretch that the paragraph before left open. */
  readonly continues: boolean;
  /** 0 outside all others. */
  readonly depth: number;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly side: MarkSide;
}

interface Opened {
  readonly mark: Mark;
  /** Stretches closed inside this one of its own family. */
  inner: number;
  /** Where the first of them begins. */
  innerStart: number;
}

type Draft = Omit<MarkedStretch, 'depth' | 'continues'>;

const OPENING_BEFORE = /[\s([{\u2014\u2013\-/\u2026]/u;
const CLOSING_AFTER = /[\s.,;:!?)\]}\u2014\u2013\-/\u2026]/u;
const SPACE = /\s/u;
const SENTENCE_STOP = /[.!?,\u2026]/u;
const WORD = /[\p{L}\p{N}]/u;
const MARK_CHARACTER = /["'`\u00AB\u00BB\u2018-\u201F\u2033\u2039\u203A\uFF02]/u;

/** The marks of a paragraph. `'''` is read as the one order that closes what is open. */
function marksIn(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  ANY_MARK.lastIndex = paragraph.start;
  for (let match = ANY_MARK.exec(text); match !== null; match = ANY_MARK.exec(text)) {
    const start = match.index;
    if (start >= paragraph.end) break;
    const found = match[0];
    // A closing mark beside an apostrophe pair: `'go'''` ends the inner quotation first.
    const isTriple = found === "''" && text[start + 2] === "'" && text[start + 3] !== "'";
    const closesInner = isTriple && start > paragraph.start && !SPACE.test(text.charAt(start - 1));
    const shape = MARKS.get(closesInner ? "'" : found);
    if (shape === undefined) continue;
    const end = start + (closesInner ? 1 : found.length);
    marks.push({ start, end, ...shape });
    ANY_MARK.lastIndex = end;
  }
  return marks;
}

/** What stands around a mark, seen past other marks that touch it. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

function around(text: string, mark: Mark, paragraph: Span): Surroundings {
  let left = mark.start;
  while (
    left > paragraph.start &&
    mark.start - left < 4 &&
    MARK_CHARACTER.test(text.charAt(left - 1))
  )
    left--;
  let right = mark.end;
  while (right < paragraph.end && right - mark.end < 4 && MARK_CHARACTER.test(text.charAt(right)))
    right++;
  return {
    before: left > paragraph.start ? text.charAt(left - 1) : ' ',
    after: right < paragraph.end ? text.charAt(right) : ' ',
  };
}

type Reading = 'open' | 'close' | 'stray';

/** Reads a double mark or guillemet from its shape, its neighbors and what is open. */
function readDouble(mark: Mark, { before, after }: Surroundings, isOpen: boolean): Reading {
  const opensWord = OPENING_BEFORE.test(before) && !SPACE.test(after);
  const closesWord = !SPACE.test(before);
  if (mark.side === 'open') {
    // `“text“`: a mark of the wrong hand.
    if (isOpen && closesWord && !OPENING_BEFORE.test(before) && CLOSING_AFTER.test(after))
      return 'close';
    return 'open';
  }
  if (mark.side === 'close') {
    if (isOpen) return 'close';
    return opensWord && !CLOSING_AFTER.test(after) ? 'open' : 'stray';
  }
  if (isOpen) {
    if (opensWord && !closesWord) return 'open';
    if (opensWord && WORD.test(after) && !/[\u2014\u2013\u2026-]/u.test(before)) return 'open';
    return 'close';
  }
  if (opensWord) return 'open';
  // `saying,"There`: a missing space; `5' 10"` and `word."Next` with nothing open are strays.
  return /[,:;]/u.test(before) && WORD.test(after) ? 'open' : 'stray';
}

/** Pairs the marks of one paragraph. */
class Pairing {
  readonly stretches: Draft[] = [];
  readonly #open: Opened[] = [];
  readonly #text: string;
  readonly #paragraph: Span;
  readonly #nextOpens: MarkFamily | null;

  constructor(text: string, paragraph: Span, nextOpens: MarkFamily | null) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#nextOpens = nextOpens;
  }

  /** Index on the stack of the nearest open stretch of the family, else -1. */
  #find(family: MarkFamily): number {
    return this.#open.findLastIndex((opened) => opened.mark.family === family);
  }

  #close(index: number, mark: Mark): void {
    const opened = this.#open[index];
    if (opened === undefined) return;
    // What was opened inside and never closed was no opener: an apostrophe, a stray.
    this.#open.length = index;
    this.stretches.push({
      start: opened.mark.start,
      end: mark.end,
      family: mark.family,
      innerStart: opened.mark.end,
      innerEnd: mark.start,
      isClosed: true,
    });
    const outer = this.#open[this.#find(mark.family)];
    if (outer !== undefined) {
      if (outer.inner === 0) outer.innerStart = opened.mark.start;
      outer.inner++;
    }
  }

  read(marks: readonly Mark[]): void {
    const closers = this.#singleClosers(marks);
    marks.forEach((mark, position) => {
      const surroundings = around(this.#text, mark, this.#paragraph);
      const index = this.#find(mark.family);
      const reading =
        mark.family === 'single'
          ? this.#readSingle(mark, surroundings, index >= 0, closers[position] ?? 0)
          : readDouble(mark, surroundings, index >= 0);
      if (reading === 'open') this.#open.push({ mark, inner: 0, innerStart: mark.end });
      else if (reading === 'close') this.#close(index, mark);
    });
    this.#finish();
  }

  #canCloseSingle(mark: Mark, { before, after }: Surroundings): boolean {
    return mark.side !== 'open' && !SPACE.test(before) && CLOSING_AFTER.test(after);
  }

  /** For each mark, how many later single marks could still close, up to the next clear opener. */
  #singleClosers(marks: readonly Mark[]): number[] {
    const counts = new Array<number>(marks.length).fill(0);
    let later = 0;
    for (let i = marks.length - 1; i >= 0; i--) {
      const mark = marks[i];
      if (mark === undefined || mark.family !== 'single') continue;
      counts[i] = later;
      const surroundings = around(this.#text, mark, this.#paragraph);
      if (this.#canCloseSingle(mark, surroundings)) later++;
      else if (mark.side === 'open') later = 0;
    }
    return counts;
  }

  #readSingle(
    mark: Mark,
    surroundings: Surroundings,
    isOpen: boolean,
    laterClosers: number,
  ): Reading {
    const { before, after } = surroundings;
    const opensWord =
      OPENING_BEFORE.test(before) && !SPACE.test(after) && !CLOSING_AFTER.test(after);
    if (!isOpen || !this.#canCloseSingle(mark, surroundings)) {
      if (mark.side === 'close' || !opensWord || isOpen) return 'stray';
      if (ELISION.test(this.#text.slice(mark.end, mark.end + 8))) return 'stray';
      return laterClosers > 0 || mark.start === this.#paragraph.start ? 'open' : 'stray';
    }
    // `the workers' union`, `goin' home`: an apostrophe, if something better can close.
    const word = this.#text.slice(Math.max(0, mark.start - 2), mark.start);
    const mayBeApostrophe = before === 's' || word === 'in';
    if (mayBeApostrophe && laterClosers > 0 && after === ' ') return 'stray';
    return SENTENCE_STOP.test(before) || !mayBeApostrophe || laterClosers === 0 ? 'close' : 'stray';
  }

  /** Decides what becomes of openers that nothing closed. */
  #finish(): void {
    const { start, end } = this.#paragraph;
    const nextOf = new Map<MarkFamily, number>();
    for (const { mark, inner, innerStart } of this.#open.toReversed()) {
      const isContinued = this.#nextOpens === mark.family;
      const firstInner = inner > 0 ? innerStart : Number.POSITIVE_INFINITY;
      const cut = Math.min(firstInner, nextOf.get(mark.family) ?? Number.POSITIVE_INFINITY);
      nextOf.set(mark.family, mark.start);
      // An unclosed single mark is an apostrophe, unless a paragraph of speech begins with it.
      if (mark.family === 'single' && !(mark.start === start && isContinued)) continue;
      // The closing mark is missing, and the paragraph goes on with another quotation.
      const stop = cut < end && !isContinued ? this.#lastStop(mark.end, cut) : end;
      if (stop <= mark.end) continue;
      this.stretches.push({
        start: mark.start,
        end: stop,
        family: mark.family,
        innerStart: mark.end,
        innerEnd: stop,
        isClosed: false,
      });
    }
  }

  /** Where the first sentence or clause after `from` stops, at most at `limit`. */
  #lastStop(from: number, limit: number): number {
    const stop = /[,.!?](?=\s)/u.exec(this.#text.slice(from, limit));
    return stop === null ? from : from + stop.index + 1;
  }
}

const familyAt = (text: string, paragraph: Span | undefined): MarkFamily | null => {
  if (paragraph === undefined) return null;
  const first = text.charAt(paragraph.start);
  const two = text.slice(paragraph.start, paragraph.start + 2);
  const shape = MARKS.get(two) ?? MARKS.get(first);
  return shape === undefined || shape.side === 'close' ? null : shape.family;
};

/**
 * Pairs the quotation marks of each paragraph by family. Every paragraph stands for itself, so a
 * stray or missing mark never reaches the next one; a stretch that is left open runs to the end of
 * its paragraph, and one that opens the next paragraph continues it. Linear in the number of marks
 * but for the depth of nesting.
 */
export function pairMarks(text: string, paragraphs: readonly Span[]): MarkedStretch[] {
  const all: MarkedStretch[] = [];
  let leftOpen: MarkFamily | null = null;
  paragraphs.forEach((paragraph, i) => {
    const pairing = new Pairing(text, paragraph, familyAt(text, paragraphs[i + 1]));
    pairing.read(marksIn(text, paragraph));
    const drafts = pairing.stretches.sort((a, b) => a.start - b.start || b.end - a.end);
    const ends: number[] = [];
    let left: MarkFamily | null = null;
    for (const draft of drafts) {
      while (ends.length > 0 && (ends.at(-1) ?? 0) <= draft.start) ends.pop();
      const continues = draft.start === paragraph.start && leftOpen === draft.family;
      all.push({ ...draft, depth: ends.length, continues });
      if (ends.length === 0 && !draft.isClosed && draft.end === paragraph.end) left = draft.family;
      ends.push(draft.end);
    }
    leftOpen = left;
  });
  return all;
}

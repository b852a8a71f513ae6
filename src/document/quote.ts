import type { Span } from './span.ts';

export const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const;
/** Wholly inside quotation marks, partly, or not at all. */
export type QuoteType = (typeof QUOTE_TYPES)[number];

/** Reported speech or writing, and the words of its frame: what the text says, before anything is resolved. */
export interface Quote {
  /** `quote-1`, …: numbered in text order. */
  readonly id: string;
  readonly type: QuoteType;
  /** The content with its quotation marks; more than one span where a frame or paragraph break interrupts it. */
  readonly spans: readonly Span[];
  /** Who is said to speak, in the frame's own words: `Blinken`, `the minister`, `she`. */
  readonly source: Span | null;
  /** What says that it is speech: `said`, `according to`. */
  readonly cue: Span | null;
  readonly confidence: number;
}

/** Who spoke a quote, as far as the article tells. */
export interface Speaker {
  /** The `id` of the quote. */
  readonly quote: string;
  /** The `id` of the entity that speaks, where the source resolves to one. */
  readonly entity: string | null;
  /** The words that name the speaker: the quote's source, or where it has none, the mention it was carried on from. */
  readonly span: Span;
  /** The entity's name, else the words of `span`. */
  readonly name: string;
}

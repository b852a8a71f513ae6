import type { Span } from './span.ts';

/** The place and agency in front of a story: `PARIS (Reuters) -`. */
export interface Dateline extends Span {
  /** The place alone (`PARIS`), where the dateline names one. */
  readonly place: Span | null;
}

/**
 * What the text of an article says about itself: its headline, its date, its dateline, and where
 * the story proper stands. Values are as read from the text; what the container said is on the Article.
 */
export interface Layout {
  readonly title: Span | null;
  /** ISO 8601 calendar date. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly dateline: Dateline | null;
  /**
   * Stretches that are no prose of the story: header lines, datelines, bylines, share lines.
   * In text order, without overlaps. No sentence, mention or quote is taken from them.
   */
  readonly furniture: readonly Span[];
}

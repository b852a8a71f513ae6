import type { Span } from './span.ts';

/** Something odd that did not stop the article: it stays with the record, for a person to look at. */
export interface Warning {
  /** A stable upper-case code such as `W_ENCODING_GUESSED`. */
  readonly code: `W_${string}`;
  readonly message: string;
  /** Where in the text, if it has a place there. */
  readonly span?: Span;
}

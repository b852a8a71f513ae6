import type { Failure } from '../readers/reader.ts';

/**
 * The stated end of one input. A record travels as the line of JSON that it is written as: one thing
 * to send between threads, to keep in the journal and to compare.
 */
export type Outcome =
  | { readonly kind: 'record'; readonly line: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

import type { Warning } from './warning.ts';

/** Where an article came from. */
export interface Origin {
  /** The path as it was given, with forward slashes; null for standard input and the library. */
  readonly path: string | null;
  readonly url: string | null;
  /** The name of the reader: `text`, `jsonl`, … */
  readonly format: string;
  /** Of the article's decoded text in UTF-8, in hexadecimal. */
  readonly sha256: string;
}

/** One article as a reader gives it: its text, and what its container said about it. */
export interface Article {
  /** Given by the container, else made from the hash of the text. */
  readonly id: string;
  readonly origin: Origin;
  /** What every offset refers to. Never rewritten after reading. */
  readonly text: string;
  readonly title: string | null;
  /** ISO 8601 calendar date (`2021-10-21`); the anchor of relative dates. */
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** BCP 47, such as `en`. */
  readonly language: string | null;
  readonly warnings: readonly Warning[];
}

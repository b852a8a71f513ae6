import type { Article } from '../document/article.ts';
import type { ErrorCode } from '../errors.ts';

/** What a reader makes of one stretch of its input: an article, or the reason why there is none. */
export type ReaderResult =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** One input that gave no record, as it stands in `failed.jsonl`. */
export interface Failure {
  readonly id: string;
  /** Path or URL with the line where there are several articles in one file: `a.jsonl:17`. */
  readonly origin: string;
  readonly code: ErrorCode;
  readonly reason: string;
}

/** Something with bytes: a file, or standard input. */
export interface Source {
  /** As it was given, with forward slashes; null for standard input. */
  readonly path: string | null;
  /** The bytes, in chunks of any size. May be asked for once. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** Which fields of a container hold what; names of JSON fields, with dots for nested ones. */
export interface FieldMapping {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
  readonly author: string;
  readonly publisher: string;
  readonly language: string;
}

/** What the fields of an article are called where nothing else is said. */
export const DEFAULT_FIELDS: FieldMapping = {
  id: 'id',
  text: 'text',
  title: 'title',
  date: 'date',
  url: 'url',
  author: 'author',
  publisher: 'publisher',
  language: 'language',
};

export interface ReaderOptions {
  readonly fields: FieldMapping;
  /** The most UTF-16 code units an article may have; a longer one fails with `E_TOO_LONG`. */
  readonly maxLength: number;
}

/** One input format: bytes to articles. Yields a result for every article of the source, good or bad; never throws for bad content. */
export interface Reader {
  readonly name: string;
  readonly summary: string;
  /** Endings by which a file is taken for this format, with the dot: `.txt`. */
  readonly extensions: readonly string[];
  read(source: Source, options: ReaderOptions): AsyncGenerator<ReaderResult>;
}

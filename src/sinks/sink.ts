import type { ArticleRecord } from '../record/schema.ts';

/** Settings shared by all output formats. */
export interface SinkOptions {
  /** Put a byte order mark in front of CSV, so that Excel takes it for UTF-8. */
  readonly bom: boolean;
}

/** An open output. Files appear under their final names only when `close` has returned. */
export interface Sink {
  /** Records come in input order, one at a time. */
  write(record: ArticleRecord): Promise<void>;
  /** Commits the files and gives their names within the folder. */
  close(): Promise<readonly string[]>;
  /** Removes what was written so far. */
  abort(): Promise<void>;
}

/** One output format: records to files in a folder. */
export interface SinkFormat {
  readonly name: string;
  readonly summary: string;
  open(folder: string, options: SinkOptions): Promise<Sink>;
}

import type { FieldMapping } from '../readers/reader.ts';
import type { ArticleLimits, openPool } from './article-pool.ts';
import type { PartLimits } from './journal.ts';
import type { Begin } from './output-folder.ts';
import type { Shard } from './shard.ts';

export interface JobOptions {
  /** Files, folders and patterns. */
  readonly inputs: readonly string[];
  /** The name of a reader for all files; null to choose by the ending of each name. */
  readonly inputFormat: string | null;
  readonly fields: FieldMapping;
  readonly maxLength: number;
  /** Which part of the input this job reads; null for all of it. */
  readonly shard: Shard | null;
  /** Name or path of a pipeline. */
  readonly pipeline: string;
  readonly output: string;
  readonly begin: Begin;
  /** Names of output formats. */
  readonly formats: readonly string[];
  readonly bom: boolean;
  readonly workers: number;
  readonly limits: ArticleLimits;
  readonly parts: PartLimits;
  /** Of onrecord, for the records. */
  readonly version: string;
  /** When it fires, articles in hand are finished, results so far are put in place, and the job ends. */
  readonly stop: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Opens the worker threads; another one is for tests. */
  readonly openWorkers?: typeof openPool;
}

/** How far a job is. */
export interface Progress {
  readonly done: number;
  readonly failed: number;
  /** Of the inputs, as far as their outcomes are written. */
  readonly bytesDone: number;
  /** Of `done` and `bytesDone`, what an earlier run had done. */
  readonly resumed: { readonly done: number; readonly bytes: number };
  /** Null until all inputs have been looked at. */
  readonly bytesTotal: number | null;
}

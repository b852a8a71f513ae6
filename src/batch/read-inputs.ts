import { asOnrecordError } from '../errors.ts';
import type { Reader, ReaderOptions, ReaderResult } from '../readers/reader.ts';
import type { Found } from './discover.ts';
import { fileSource } from './file-source.ts';

export interface ReadOptions extends ReaderOptions {
  /** The reader of a file, chosen by its name. May throw where there is none. */
  readerFor(path: string): Reader;
  /** Told how many bytes of the inputs were read, as they are. */
  onBytes(count: number): void;
  /** Told of each file that stands in a folder and is no input. */
  onIgnored(path: string): void;
}

/**
 * All articles of the files found, in order. What cannot be opened or read is a failure among them:
 * it ends its own file, never the job.
 */
export async function* readInputs(
  found: AsyncIterable<Found>,
  options: ReadOptions,
): AsyncGenerator<ReaderResult> {
  for await (const entry of found) {
    if (entry.kind === 'file') yield* readFile(entry.path, options);
    else if (entry.kind === 'ignored') options.onIgnored(entry.path);
    else yield unreadable(entry.path, new Error(entry.reason));
  }
}

async function* readFile(path: string, options: ReadOptions): AsyncGenerator<ReaderResult> {
  const { fields, maxLength } = options;
  const source = fileSource(path, options.onBytes);
  try {
    yield* options.readerFor(path).read(source, { fields, maxLength });
  } catch (thrown) {
    yield unreadable(path, thrown);
  }
}

function unreadable(path: string, thrown: unknown): ReaderResult {
  const { code, message } = asOnrecordError(thrown, 'E_INPUT_UNREADABLE');
  return { kind: 'failed', failure: { id: path, origin: path, code, reason: message } };
}

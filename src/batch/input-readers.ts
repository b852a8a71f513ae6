import { hasReader, READERS, readerFor, readerNamed } from '../readers/index.ts';
import type { Reader } from '../readers/reader.ts';
import type { IsInput } from './discover.ts';

/** Which reader takes a file, and which files of a folder are inputs at all. */
export interface ReaderChoice {
  readonly isInput: IsInput;
  readonly readerFor: (path: string) => Reader;
}

/**
 * By the ending of the name; a file that was named itself and has no ending is plain text. Where a
 * format is given, it holds for every file.
 *
 * @throws OnrecordError `E_FORMAT_UNKNOWN`
 */
export function readerChoice(format: string | null): ReaderChoice {
  if (format === null) return { isInput: hasReader, readerFor: readerByName };
  const reader = readerNamed(format);
  return { isInput: () => true, readerFor: () => reader };
}

function readerByName(path: string): Reader {
  const [plainest] = READERS;
  const hasEnding = path.slice(path.lastIndexOf('/') + 1).includes('.', 1);
  return hasEnding || plainest === undefined ? readerFor(path) : plainest;
}

import { OnrecordError } from '../errors.ts';
import { choicesHint } from '../nearest.ts';
import { jsonl } from './jsonl.ts';
import type { Reader } from './reader.ts';
import { text } from './text.ts';

/** The input formats, the plainest first. */
export const READERS: readonly Reader[] = [text, jsonl];

/**
 * The reader of a name.
 *
 * @throws OnrecordError `E_FORMAT_UNKNOWN`, with the valid names and the nearest one
 */
export function readerNamed(name: string): Reader {
  const reader = READERS.find((candidate) => candidate.name === name);
  if (reader !== undefined) return reader;
  const names = READERS.map((candidate) => candidate.name);
  throw new OnrecordError('E_FORMAT_UNKNOWN', `There is no input format '${name}'.`, {
    hint: choicesHint(name, 'Input formats', names),
  });
}

/** True where the ending of a file's name tells which reader takes it. */
export const hasReader = (path: string): boolean => readerByEnding(path) !== undefined;

/**
 * The reader of a file, by the ending of its name; `A.TXT` is as good as `a.txt`.
 *
 * @throws OnrecordError `E_FORMAT_UNKNOWN`, with the endings that are known and the nearest one
 */
export function readerFor(path: string): Reader {
  const reader = readerByEnding(path);
  if (reader !== undefined) return reader;
  const ending = /\.[^./\\]*$/u.exec(path)?.[0] ?? '';
  const problem = ending === '' ? 'has no ending' : `ends in '${ending}'`;
  throw new OnrecordError('E_FORMAT_UNKNOWN', `The file's name ${problem}.`, {
    where: path,
    hint: choicesHint(
      ending,
      'Known endings',
      READERS.flatMap(({ extensions }) => extensions),
    ),
  });
}

const readerByEnding = (path: string): Reader | undefined => {
  const lower = path.toLowerCase();
  return READERS.find(({ extensions }) => extensions.some((ending) => lower.endsWith(ending)));
};

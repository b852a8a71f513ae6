import { readFile } from 'node:fs/promises';
import { OnrecordError } from '../errors.ts';

/**
 * The text of a file of gold.
 *
 * @throws OnrecordError `E_INPUT_MISSING` or `E_INPUT_UNREADABLE`
 */
export const readGold = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const code = cause.code === 'ENOENT' ? 'E_INPUT_MISSING' : 'E_INPUT_UNREADABLE';
    throw new OnrecordError(code, cause.message, { where: path, cause });
  });

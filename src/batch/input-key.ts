import { createHash } from 'node:crypto';
import type { ReaderResult } from '../readers/reader.ts';

/**
 * A short hash of all that an input says, by which it is known again when a job is gone on with.
 * An article's text is in it by its own hash.
 */
export function inputKey(result: ReaderResult): string {
  const content =
    result.kind === 'article' ? { ...result.article, text: '' } : { ...result.failure };
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}

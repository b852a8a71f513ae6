import { createHash } from 'node:crypto';
import { OnrecordError } from '../errors.ts';
import type { ReaderResult } from '../readers/reader.ts';
import { inputKey } from './input-key.ts';
import type { Manifest } from './manifest.ts';

/**
 * Makes sure that there is nothing to go on with: that a complete job has read just this input and
 * written these formats.
 *
 * @throws OnrecordError `E_JOB_CHANGED`
 */
export async function checkComplete(
  manifest: Manifest,
  formats: readonly string[],
  results: AsyncIterable<ReaderResult>,
  where: string,
): Promise<void> {
  const digest = createHash('sha256');
  for await (const result of results) digest.update(inputKey(result));
  if (digest.digest('hex') !== manifest.inputDigest) {
    throw new OnrecordError(
      'E_JOB_CHANGED',
      'The job is complete, and the input has changed since.',
      {
        where,
      },
    );
  }
  const missing = formats.filter((format) => !manifest.formats.includes(format));
  if (missing.length > 0) {
    throw new OnrecordError(
      'E_JOB_CHANGED',
      `The job is complete, without the format ${missing.join(', ')}.`,
      { where },
    );
  }
}

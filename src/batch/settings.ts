import { z } from 'zod';
import { OnrecordError } from '../errors.ts';

/** What decides a job's records beside its input. A job may be gone on with only under the same. */
export const settingsSchema = z.object({
  onrecord: z.string(),
  pipeline: z.string(),
  pipelineHash: z.string(),
  fields: z.record(z.string(), z.string()),
  maxLength: z.number(),
  /** `3/16`: the job reads a part of the input only. */
  shard: z.string().nullable().default(null),
});

export type Settings = z.output<typeof settingsSchema>;

/**
 * Compares a job's settings with those under which it was begun.
 *
 * @throws OnrecordError `E_JOB_CHANGED` that names each difference
 */
export function checkSettings(begun: Settings, now: Settings, where: string): void {
  const keys = ['onrecord', 'pipeline', 'pipelineHash', 'fields', 'maxLength', 'shard'] as const;
  const changes = keys
    .map((key) => [key, JSON.stringify(begun[key]), JSON.stringify(now[key])] as const)
    .filter(([, then, present]) => then !== present)
    .map(([key, then, present]) => `${key} was ${then} and is ${present}`);
  if (changes.length > 0) {
    throw new OnrecordError(
      'E_JOB_CHANGED',
      `The job was begun otherwise: ${changes.join('; ')}.`,
      {
        where,
      },
    );
  }
}

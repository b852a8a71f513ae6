import { createHash } from 'node:crypto';
import { z } from 'zod';
import { OnrecordError } from '../../errors.ts';

const pointer = z.object({
  /** Added to a target's score by its distance in tokens: half-octaves, the middle one is 0. */
  distance: z.array(z.number()).length(33),
  /** The score of having no target. */
  none: z.number(),
});

const schema = z.object({
  format: z.literal(1),
  /** Of the weights' bytes. */
  sha256: z.string().length(64),
  /** BILOU labels in the order of the logits. */
  labels: z.object({ entities: z.array(z.string()), roles: z.array(z.string()) }),
  /** Pieces a window, and pieces that two windows share. */
  limit: z.int().positive(),
  overlap: z.int().nonnegative(),
  /** Logits are divided by these, so that probabilities say how often they are right. */
  temperatures: z.object({
    entities: z.number().positive(),
    roles: z.number().positive(),
    pointers: z.number().positive(),
  }),
  pointers: z.object({ width: z.int().positive(), cue: pointer, source: pointer }),
});

/** What stands beside the weights: how to feed them and how to read them. */
export type EncoderConfig = z.output<typeof schema>;
export type PointerConfig = z.output<typeof pointer>;

/** @throws OnrecordError `E_MODEL_FORMAT` where it is not this version's or does not belong to `weights` */
export function readConfig(json: string, weights: Uint8Array, where: string): EncoderConfig {
  const config = parsed(json, where);
  const sum = createHash('sha256').update(weights).digest('hex');
  if (sum !== config.sha256) {
    throw new OnrecordError('E_MODEL_FORMAT', 'The weights do not match their config.json.', {
      where,
    });
  }
  return config;
}

function parsed(json: string, where: string): EncoderConfig {
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    const message = 'The config.json of the encoder cannot be read.';
    throw new OnrecordError('E_MODEL_FORMAT', message, { where, cause });
  }
}

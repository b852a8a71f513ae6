import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LoadedPipeline } from '../pipeline/load.ts';
import { settingsSchema } from './settings.ts';

const count = z.int().min(0);

/** What is known about a job beside its records: `manifest.json`. Only here do times stand. */
export const manifestSchema = z.object({
  manifest: z.literal(1),
  /** `interrupted`: the results are those of the first inputs only; `--resume` goes on. */
  status: z.enum(['complete', 'interrupted']),
  settings: settingsSchema,
  models: z.array(z.object({ file: z.string(), bytes: count, sha256: z.string() })),
  inputs: z.array(z.string()),
  /** Over the content of all inputs, in order. */
  inputDigest: z.string(),
  counts: z.object({
    inputs: count,
    articles: count,
    failed: count,
    characters: count,
    people: count,
    organizations: count,
    places: count,
    dates: count,
    quotes: count,
  }),
  /** Of a shard: how records and failures follow each other, so that shards can be merged in order. */
  sequence: z.array(z.tuple([z.enum(['record', 'failed']), count])).optional(),
  failures: z.record(z.string(), count),
  /** Files in the input folders that are no input, by extension. */
  ignored: z.record(z.string(), count),
  topSpeakers: z.array(z.object({ name: z.string(), quotes: count })),
  formats: z.array(z.string()),
  files: z.array(z.object({ name: z.string(), bytes: count })),
  run: z.object({
    started: z.iso.datetime(),
    ended: z.iso.datetime(),
    seconds: z.number(),
    /** Inputs whose outcome was taken over from an interrupted run. */
    resumed: count,
    articlesPerSecond: z.number(),
    charactersPerSecond: z.number(),
    workers: count,
    node: z.string(),
    platform: z.string(),
  }),
});

export type Manifest = z.output<typeof manifestSchema>;

/** What a run of a job did itself, apart from what earlier runs of it had kept. */
export interface Effort {
  readonly started: Date;
  readonly ended: Date;
  readonly inputs: number;
  readonly characters: number;
  readonly resumed: number;
  readonly workers: number;
}

/** The part of the manifest in which the times stand. */
export function runOf(effort: Effort): Manifest['run'] {
  const seconds = (effort.ended.getTime() - effort.started.getTime()) / 1000;
  const rate = (count: number): number => Math.round((10 * count) / Math.max(seconds, 0.001)) / 10;
  return {
    started: effort.started.toISOString(),
    ended: effort.ended.toISOString(),
    seconds,
    resumed: effort.resumed,
    articlesPerSecond: rate(effort.inputs),
    charactersPerSecond: rate(effort.characters),
    workers: effort.workers,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
  };
}

/** The models of a pipeline, as the manifest lists them. */
export const modelsOf = ({ resources }: LoadedPipeline): Manifest['models'] =>
  [...resources].map(([file, bytes]) => ({
    file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { OnrecordError } from '../errors.ts';
import type { Failure } from '../readers/reader.ts';
import type { ArticleRecord } from '../record/schema.ts';
import { sinkNamed } from '../sinks/index.ts';
import { type Manifest, manifestSchema, runOf } from './manifest.ts';
import { type Begin, OutputFolder } from './output-folder.ts';
import { ResultFiles } from './result-files.ts';
import { shardName } from './shard.ts';
import { Tally } from './tally.ts';
import { writing } from './writing.ts';

export interface MergeOptions {
  /** The output folders of all shards, in any order. */
  readonly shards: readonly string[];
  readonly output: string;
  readonly begin: Exclude<Begin, 'resume'>;
  readonly formats: readonly string[];
  readonly bom: boolean;
}

interface ShardResults {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Joins the results of the shards of one job. The files are those that one job over all of the input
 * would have written, byte for byte.
 *
 * @throws OnrecordError `E_SHARDS` where they are not all shards of one job
 */
export async function mergeShards(options: MergeOptions): Promise<Manifest> {
  const { output, begin, formats, bom } = options;
  for (const format of formats) sinkNamed(format);
  const started = new Date();
  const shards = await shardsIn(options.shards);
  const folder = await OutputFolder.open(output, begin);
  try {
    const tally = new Tally();
    const files = await writing(output, () =>
      ResultFiles.open(folder.staging, formats.map(sinkNamed), { bom }),
    );
    for await (const outcome of outcomesOf(shards)) {
      if ('schema' in outcome) {
        tally.addRecord(outcome);
        await writing(output, () => files.writeRecord(outcome));
      } else {
        tally.addFailure(outcome);
        await writing(output, () => files.writeFailure(outcome));
      }
    }
    const names = await writing(output, () => files.close());
    const manifest = await manifestOf(shards, tally, folder, { names, formats, started });
    const job = { settings: manifest.settings, published: [] };
    await writing(output, () => folder.publish(names, job, manifest));
    await folder.finish();
    return manifest;
  } finally {
    await folder.release();
  }
}

/** The shards in their order. */
async function shardsIn(folders: readonly string[]): Promise<readonly ShardResults[]> {
  const found: ShardResults[] = [];
  for (const folder of folders) found.push({ folder, manifest: await manifestIn(folder) });
  const [first] = found;
  if (first === undefined) throw new OnrecordError('E_SHARDS', 'There is nothing to merge.');
  const of = Number(first.manifest.settings.shard?.split('/')[1] ?? 0);
  const shards: ShardResults[] = [];
  for (let index = 1; index <= of; index++) {
    const name = shardName({ index, of });
    const [shard, other] = found.filter(({ manifest }) => manifest.settings.shard === name);
    if (shard === undefined) throw new OnrecordError('E_SHARDS', `Shard ${name} is missing.`);
    if (other !== undefined) refuse(other.folder, `It is shard ${name} once more.`);
    if (settingsOf(shard) !== settingsOf(first)) {
      refuse(shard.folder, `It was made with other settings than ${first.folder}.`);
    }
    shards.push(shard);
  }
  for (const { folder, manifest } of found) {
    if (manifest.settings.shard === null) refuse(folder, 'It holds a whole job, not a shard.');
    if (!shards.some((shard) => shard.folder === folder)) {
      refuse(folder, `It is shard ${manifest.settings.shard}, not one of ${of}.`);
    }
  }
  return shards;
}

async function manifestIn(folder: string): Promise<Manifest> {
  let manifest: Manifest;
  try {
    const text = await readFile(join(folder, 'manifest.json'), 'utf8');
    manifest = manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new OnrecordError('E_SHARDS', 'It holds no results of a job.', { where: folder, cause });
  }
  if (manifest.status !== 'complete') refuse(folder, 'Its job is not complete: use --resume.');
  if (!manifest.formats.includes('jsonl')) refuse(folder, 'It was made without the format jsonl.');
  return manifest;
}

const refuse = (where: string, message: string): never => {
  throw new OnrecordError('E_SHARDS', message, { where });
};

const settingsOf = ({ manifest: { settings } }: ShardResults): string =>
  JSON.stringify({ ...settings, shard: null });

/** Records and failures as they followed each other in the input: one of each shard in turn. */
async function* outcomesOf(
  shards: readonly ShardResults[],
): AsyncGenerator<ArticleRecord | Failure> {
  const readers = shards.map((shard) => ({ ...shard, outcomes: outcomesIn(shard) }));
  let isOver = false;
  while (!isOver) {
    for (const { folder, outcomes } of readers) {
      const next = await outcomes.next();
      // The first shard without a next one ends the input: those behind it, and before it, have none.
      if (next.done === true) isOver = true;
      else if (isOver) refuse(folder, 'It read other input than the shards before it.');
      else yield next.value;
    }
  }
  for (const { folder, outcomes } of readers) {
    if ((await outcomes.next()).done !== true) refuse(folder, 'It read other input than the rest.');
  }
}

async function* outcomesIn({
  folder,
  manifest,
}: ShardResults): AsyncGenerator<ArticleRecord | Failure> {
  const records = linesOf(join(folder, 'records.jsonl'));
  const failures = linesOf(join(folder, 'failed.jsonl'));
  for (const [kind, count] of manifest.sequence ?? []) {
    for (let left = count; left > 0; left--) {
      const { value } = await (kind === 'record' ? records : failures).next();
      if (value === undefined) refuse(folder, 'Its files hold less than its manifest says.');
      // Written by the job that the manifest is of.
      else yield JSON.parse(value);
    }
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

async function manifestOf(
  shards: readonly ShardResults[],
  tally: Tally,
  folder: OutputFolder,
  {
    names,
    formats,
    started,
  }: Pick<MergeOptions, 'formats'> & {
    readonly names: readonly string[];
    readonly started: Date;
  },
): Promise<Manifest> {
  const digest = createHash('sha256');
  for (const { manifest } of shards) digest.update(manifest.inputDigest);
  const [first] = shards;
  if (first === undefined) throw new OnrecordError('E_SHARDS', 'There is nothing to merge.');
  const { sequence: _, ...base } = first.manifest;
  const { inputs, characters } = tally.counts;
  return {
    ...base,
    settings: { ...base.settings, shard: null },
    inputDigest: digest.digest('hex'),
    counts: tally.counts,
    failures: tally.failures,
    topSpeakers: [...tally.topSpeakers],
    formats: [...formats],
    files: await folder.sizesOf(names),
    run: runOf({ started, ended: new Date(), inputs, characters, resumed: inputs, workers: 0 }),
  };
}

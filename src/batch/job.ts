import type { LoadedPipeline } from '../pipeline/load.ts';
import { sinkNamed } from '../sinks/index.ts';
import { annotateAll } from './annotate-all.ts';
import { type ArticlePool, openPool } from './article-pool.ts';
import { checkComplete } from './complete-job.ts';
import { resolveInputs } from './discover.ts';
import { readerChoice } from './input-readers.ts';
import { InputStream } from './input-stream.ts';
import type { JobOptions } from './job-options.ts';
import { JobWriter } from './job-writer.ts';
import { loadApart } from './load-apart.ts';
import { type Manifest, modelsOf, runOf } from './manifest.ts';
import { OutputFolder } from './output-folder.ts';
import { replayed } from './replay.ts';
import { checkSettings, type Settings } from './settings.ts';
import { shardName } from './shard.ts';
import { writing } from './writing.ts';

/**
 * Reads every article of the inputs and writes the records, the list of failures and the manifest.
 * The files are the same, byte for byte, with any number of workers and however often the job was
 * interrupted and gone on with.
 *
 * @throws OnrecordError where the job cannot start or cannot go on; what was done is kept for `resume`
 */
export async function runJob(options: JobOptions): Promise<Manifest> {
  const choice = readerChoice(options.inputFormat);
  for (const format of options.formats) sinkNamed(format);
  const found = await resolveInputs(options.inputs, choice.isInput);
  const inputs = new InputStream(found, choice, options);
  const loaded = await loadApart(options.pipeline);
  const folder = await OutputFolder.open(options.output, options.begin);
  try {
    const complete = await previousResult(folder, loaded, inputs, options);
    return complete ?? (await runIn(folder, loaded, inputs, options));
  } finally {
    await folder.release();
  }
}

/** The manifest of the job in the folder, where going on with it means to do nothing. */
async function previousResult(
  folder: OutputFolder,
  loaded: LoadedPipeline,
  inputs: InputStream,
  options: JobOptions,
): Promise<Manifest | null> {
  const { output, begin, formats } = options;
  const unfinished = await folder.unfinished();
  const begun = unfinished?.settings ?? (begin === 'resume' ? folder.previous?.settings : null);
  if (begun != null) checkSettings(begun, settingsOf(loaded, options), output);
  if (begin !== 'resume' || unfinished !== null || folder.previous === null) return null;
  await checkComplete(folder.previous, formats, inputs.results(), output);
  return folder.previous;
}

async function runIn(
  folder: OutputFolder,
  loaded: LoadedPipeline,
  inputs: InputStream,
  options: JobOptions,
): Promise<Manifest> {
  const { openWorkers = openPool, version, output, workers } = options;
  const started = new Date();
  const settings = settingsOf(loaded, options);
  // Before anything is noted: where no worker can start, there is no job to go on with.
  const pool = await openWorkers({ loaded, version }, options);
  try {
    const job = (await folder.unfinished()) ?? { settings, published: [] };
    await writing(output, () => folder.note(job));
    const writer = await JobWriter.open(folder, options);
    const resumed = writer.journal.size;
    const isComplete = await annotate(writer, inputs, pool, options);
    const names = await writer.close();
    const { tally, inputDigest, fresh } = writer;
    const manifest: Manifest = {
      manifest: 1,
      status: isComplete ? 'complete' : 'interrupted',
      settings,
      models: modelsOf(loaded),
      inputs: [...options.inputs],
      inputDigest,
      counts: tally.counts,
      ...(settings.shard === null ? {} : { sequence: tally.sequence.map(([...run]) => run) }),
      failures: tally.failures,
      ignored: tally.ignored,
      topSpeakers: [...tally.topSpeakers],
      formats: [...options.formats],
      files: await writing(output, () => folder.sizesOf(names)),
      run: runOf({ started, ended: new Date(), ...fresh, resumed, workers }),
    };
    await writing(output, () => folder.publish(names, job, manifest));
    if (isComplete) await folder.finish();
    return manifest;
  } finally {
    await pool.close();
  }
}

/** Takes all articles through the workers to the writer; true where none is left. */
async function annotate(
  writer: JobWriter,
  inputs: InputStream,
  pool: ArticlePool,
  { output, workers, stop, onProgress }: JobOptions,
): Promise<boolean> {
  const over = new AbortController();
  let bytesTotal: number | null = null;
  const sizing = inputs.totalBytes(AbortSignal.any([stop, over.signal])).then((bytes) => {
    bytesTotal = bytes;
  });
  try {
    const results = inputs.results((path) => writer.tally.addIgnored(path));
    const work = replayed(results, writer.journal.entries(), {
      where: output,
      position: () => inputs.bytesRead,
    });
    let resumed = { done: 0, bytes: 0 };
    let isReadOut = false;
    let met = 0;
    async function* counted() {
      for await (const item of work) {
        met += 1;
        yield item;
      }
      isReadOut = true;
    }
    for await (const { work: item, outcome } of annotateAll(counted(), { pool, workers, stop })) {
      await writer.write({ key: item.key, outcome }, item.isKept);
      const { inputs: done, failed } = writer.tally.counts;
      if (item.isKept) resumed = { done, bytes: item.position };
      onProgress({ done, failed, bytesDone: item.position, resumed, bytesTotal });
    }
    return isReadOut && met === writer.tally.counts.inputs;
  } catch (thrown) {
    await writer.abort();
    throw thrown;
  } finally {
    over.abort();
    await sizing;
  }
}

const settingsOf = (loaded: LoadedPipeline, options: JobOptions): Settings => ({
  onrecord: options.version,
  pipeline: loaded.definition.name,
  pipelineHash: loaded.hash,
  fields: { ...options.fields },
  maxLength: options.maxLength,
  shard: options.shard === null ? null : shardName(options.shard),
});

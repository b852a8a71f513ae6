import { type Command, Option } from 'commander';
import type { Shard } from '../batch/shard.ts';
import { OnrecordError } from '../errors.ts';
import { type ArticleOptions, readerOptions, withArticleOptions } from './article-options.ts';
import { EXIT } from './exit-status.ts';
import { listenForInterruption } from './interruption.ts';
import { oneOf, positiveInteger, shardNamed } from './option-values.ts';
import { duration } from './pace.ts';
import { PROGRESS_KINDS, type ProgressKind, progressDisplay } from './progress.ts';
import { type ResultOptions, withResultOptions } from './result-options.ts';
import { writeOut } from './standard-output.ts';
import { summaryOf } from './summary.ts';
import { VERSION } from './version.ts';

interface RunOptions extends ArticleOptions, ResultOptions {
  readonly resume?: true;
  readonly checkpoint: number;
  readonly shard?: Shard;
  readonly progress: ProgressKind;
}

const HELP = `
Inputs are files, folders (with all they hold) and patterns. Results are in the output folder:
records.jsonl, the tables of --format csv, failed.jsonl and manifest.json.

Examples:
  $ onrecord run articles/ --output results/
  $ onrecord run 'news/**/*.jsonl' --field text=body --field date=published_at --format csv --bom
  $ onrecord run articles/ --output results/ --resume

Exit status: 0 all done; 1 some articles failed (see failed.jsonl); 2 wrong usage, or a job that
could not start or go on; 130 stopped by Ctrl-C.`;

/** `onrecord run`: a job, from articles to files. */
export function addRun(program: Command, finish: (status: number) => void): void {
  const command = program
    .command('run')
    .summary('read articles from files and folders, write records and tables')
    .description('Reads articles from files and folders and writes records and tables.')
    .argument('<input...>', 'Files, folders, or patterns in quotation marks.');
  withArticleOptions(command, 'one a core').option(
    '--output <folder>',
    'Where results are written.',
    'output',
  );
  withResultOptions(command)
    .option('--resume', 'Go on with the job in the output folder, if there is one.')
    .option(
      '--shard <number/of>',
      'Read only a part of the input: 3/16 is the third of every sixteen articles.',
      shardNamed,
    )
    .option(
      '--checkpoint <number>',
      'Make sure of what is done after so many articles, or after 5 seconds.',
      positiveInteger('--checkpoint'),
      1000,
    )
    .addOption(
      new Option('--progress <kind>', `How to show progress: ${PROGRESS_KINDS.join(', ')}.`)
        .argParser(oneOf('--progress', PROGRESS_KINDS))
        .default('auto', 'auto'),
    )
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options: RunOptions) =>
      finish(await runCommand(inputs, options)),
    );
}

async function runCommand(inputs: readonly string[], options: RunOptions): Promise<number> {
  if (options.overwrite && options.resume) {
    throw new OnrecordError('E_USAGE', '--overwrite and --resume exclude each other.');
  }
  const display = progressDisplay(options.quiet ? 'none' : options.progress, {
    stream: process.stderr,
    clock: () => performance.now() / 1000,
    memory: () => process.memoryUsage.rss(),
  });
  const interruption = listenForInterruption(() => {
    display.end();
    display.say('Finishing the articles in hand. Press Ctrl-C again to stop at once.', {
      event: 'stopping',
    });
  });
  try {
    // Here, not above: --help and a mistyped option need not wait for it.
    const { runJob } = await import('../batch/job.ts');
    const manifest = await runJob({
      inputs,
      inputFormat: options.inputFormat ?? null,
      ...readerOptions(options),
      shard: options.shard ?? null,
      pipeline: options.pipeline,
      output: options.output,
      begin: options.overwrite ? 'overwrite' : options.resume ? 'resume' : 'new',
      formats: options.format,
      bom: options.bom === true,
      workers: options.workers,
      limits: { seconds: options.timeLimit, megabytes: options.memoryLimit },
      parts: { outcomes: options.checkpoint, length: 2 ** 22, milliseconds: 5000 },
      version: VERSION,
      stop: interruption.signal,
      onProgress: (progress) => {
        if (interruption.status() === null) display.update(progress);
      },
    });
    display.end();
    const { counts, run, status } = manifest;
    display.say(`${status === 'complete' ? 'Done' : 'Stopped'} after ${duration(run.seconds)}.`, {
      event: 'done',
      status,
      done: counts.inputs,
      failed: counts.failed,
      seconds: run.seconds,
    });
    if (!options.quiet) await writeOut(summaryOf(manifest, options.output));
    if (status === 'interrupted') {
      display.say('These are the results so far. To go on, add --resume to the command.', {
        event: 'interrupted',
      });
      return interruption.status() ?? EXIT.refused;
    }
    return manifest.counts.failed > 0 ? EXIT.someFailed : EXIT.done;
  } finally {
    display.end();
    interruption.end();
  }
}

import { type Command, Option } from 'commander';
import { listed } from './option-values.ts';
import { writeOut } from './standard-output.ts';
import { summaryOf } from './summary.ts';

interface MergeCommandOptions {
  readonly output: string;
  readonly format: readonly string[];
  readonly bom?: true;
  readonly overwrite?: true;
  readonly quiet?: true;
}

const HELP = `
The shards are made by 'onrecord run --shard 1/16', 2/16 and so on, each with an output folder of its
own. The merged files are those of one job over all of the input, byte for byte.

Example:
  $ onrecord merge results-1 results-2 results-3 --output results`;

/** `onrecord merge`: the results of shards as one. */
export function addMerge(program: Command): void {
  program
    .command('merge')
    .summary('join the results of shards')
    .description('Joins the results of the shards of one job.')
    .argument('<shard...>', 'Output folders of all shards, in any order.')
    .requiredOption('--output <folder>', 'Where the merged results are written.')
    .addOption(
      new Option('--format <names>', 'Output formats, with commas between them.')
        .argParser(listed)
        .default(['jsonl', 'csv'], 'jsonl,csv'),
    )
    .option('--bom', 'Put a byte order mark in front of CSV, so that Excel takes it for UTF-8.')
    .option('--overwrite', 'Replace the results that are in the output folder.')
    .option('--quiet', 'Print nothing but errors.')
    .addHelpText('after', HELP)
    .action(merge);
}

async function merge(shards: readonly string[], options: MergeCommandOptions): Promise<void> {
  const { mergeShards } = await import('../batch/merge.ts');
  const manifest = await mergeShards({
    shards,
    output: options.output,
    begin: options.overwrite ? 'overwrite' : 'new',
    formats: options.format,
    bom: options.bom === true,
  });
  if (!options.quiet) await writeOut(summaryOf(manifest, options.output));
}

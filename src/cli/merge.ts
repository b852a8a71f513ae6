import type { Command } from 'commander';
import { type ResultOptions, withResultOptions } from './result-options.ts';
import { writeOut } from './standard-output.ts';
import { summaryOf } from './summary.ts';

const HELP = `
The shards are made by 'onrecord run --shard 1/16', 2/16 and so on, each with an output folder of its
own. The merged files are those of one job over all of the input, byte for byte.

Example:
  $ onrecord merge results-1 results-2 results-3 --output results`;

/** `onrecord merge`: the results of shards as one. */
export function addMerge(program: Command): void {
  const command = program
    .command('merge')
    .summary('join the results of shards')
    .description('Joins the results of the shards of one job.')
    .argument('<shard...>', 'Output folders of all shards, in any order.')
    .requiredOption('--output <folder>', 'Where the merged results are written.');
  withResultOptions(command).addHelpText('after', HELP).action(merge);
}

async function merge(shards: readonly string[], options: ResultOptions): Promise<void> {
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

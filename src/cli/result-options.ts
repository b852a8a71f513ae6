import { type Command, Option } from 'commander';
import { listed } from './option-values.ts';

/** What `run` and `merge` have in common: which results are written, and how. */
export interface ResultOptions {
  readonly output: string;
  readonly format: readonly string[];
  readonly bom?: true;
  readonly overwrite?: true;
  readonly quiet?: true;
}

/** Adds the options that `run` and `merge` have in common but for `--output`, which one of them needs. */
export const withResultOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--format <names>', 'Output formats, with commas between them.')
        .argParser(listed)
        .default(['jsonl', 'csv'], 'jsonl,csv'),
    )
    .option('--bom', 'Put a byte order mark in front of CSV, so that Excel takes it for UTF-8.')
    .option('--overwrite', 'Replace the results that are in the output folder.')
    .option('--quiet', 'Print nothing but errors.');

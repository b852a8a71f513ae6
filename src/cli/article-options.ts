import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { DEFAULT_FIELDS, type FieldMapping, type ReaderOptions } from '../readers/reader.ts';
import { fieldNamed, positiveInteger } from './option-values.ts';

/** What `run` and `extract` have in common: how articles are read. */
export interface ArticleOptions {
  readonly pipeline: string;
  readonly inputFormat?: string;
  readonly field?: FieldMapping;
  readonly maxLength: number;
  readonly workers: number;
  readonly timeLimit: number;
  readonly memoryLimit: number;
}

/** Adds the options that `run` and `extract` have in common. */
export const withArticleOptions = (command: Command, workers: 'one' | 'one a core'): Command =>
  command
    .option('--pipeline <name>', 'Built-in pipeline, or the path of a YAML file.', 'news')
    .option('--input-format <name>', 'Format of the input: text or jsonl. (default: by its looks)')
    .option(
      '--field <field=name>',
      'What a field of an article is called in JSON Lines. May be given several times.',
      fieldNamed,
    )
    .addOption(
      new Option('--max-length <characters>', 'An article longer than this fails.')
        .argParser(positiveInteger('--max-length'))
        .default(10_000_000, '10 million'),
    )
    .addOption(
      new Option('--workers <number>', 'Threads that read articles.')
        .argParser(positiveInteger('--workers'))
        .default(workers === 'one' ? 1 : availableParallelism(), workers),
    )
    .option(
      '--time-limit <seconds>',
      'Time for one article; a long one has a second more for every 500 characters.',
      positiveInteger('--time-limit'),
      60,
    )
    .option(
      '--memory-limit <MB>',
      'JavaScript memory of a worker.',
      positiveInteger('--memory-limit'),
      2048,
    );

/** How readers are to read. */
export const readerOptions = ({
  field = DEFAULT_FIELDS,
  maxLength,
}: ArticleOptions): ReaderOptions => ({
  fields: field,
  maxLength,
});

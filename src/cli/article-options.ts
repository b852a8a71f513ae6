import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { FieldMapping } from '../readers/reader.ts';
import { DEFAULT_FIELDS, fieldNamed, positiveInteger } from './option-values.ts';

/** What `run` and `extract` have in common: how articles are read. */
export interface ArticleOptions {
  readonly pipeline: string;
  readonly inputFormat?: string;
  readonly field: FieldMapping;
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
      'What an article field is called in JSON Lines, such as text=body. May be given several times.',
      fieldNamed,
      DEFAULT_FIELDS,
    )
    .option(
      '--max-length <characters>',
      'An article longer than this fails.',
      positiveInteger('--max-length'),
      10_000_000,
    )
    .option(
      '--workers <number>',
      `Threads that read articles. (default: ${workers})`,
      positiveInteger('--workers'),
      workers === 'one' ? 1 : availableParallelism(),
    )
    .option(
      '--time-limit <seconds>',
      'Time for one article; long ones have a second more for every 500 characters.',
      positiveInteger('--time-limit'),
      60,
    )
    .option(
      '--memory-limit <MB>',
      'JavaScript memory of a worker.',
      positiveInteger('--memory-limit'),
      2048,
    );

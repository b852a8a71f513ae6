import type { Command } from 'commander';
import { OnrecordError } from '../errors.ts';
import { formatReport } from '../evaluation/format.ts';
import { EVALUATION_TASKS } from '../evaluation/index.ts';
import type { EvaluationReport } from '../evaluation/report.ts';
import { choicesHint } from '../nearest.ts';
import { positiveInteger } from './option-values.ts';
import { readGold } from './read-gold.ts';
import { writeOut } from './standard-output.ts';

interface EvaluateOptions {
  readonly pipeline: string;
  readonly json?: true;
  readonly errors?: number;
}

const TASKS = EVALUATION_TASKS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);

const HELP = `
Tasks:
${TASKS.join('\n')}

Examples:
  $ onrecord evaluate entities gold.jsonl
  $ onrecord evaluate quotes gold.jsonl --pipeline fast --errors 10
  $ onrecord evaluate dates gold.jsonl --json > dates.json`;

/** `onrecord evaluate`: how well a pipeline does on gold. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .summary('compare what a pipeline finds with annotations made by hand')
    .description('Compares what a pipeline finds with annotations made by hand.')
    .argument('<task>', 'What to compare; see below.')
    .argument('<gold>', 'A file of annotated articles in JSON Lines.')
    .option('--pipeline <name>', 'Built-in pipeline, or the path of a YAML file.', 'news')
    .option('--json', 'Print the figures as JSON.')
    .option('--errors <number>', 'Show so many errors of each kind.', positiveInteger('--errors'))
    .addHelpText('after', HELP)
    .action(evaluate);
}

async function evaluate(name: string, path: string, options: EvaluateOptions): Promise<void> {
  const task = EVALUATION_TASKS.find((candidate) => candidate.name === name);
  if (task === undefined) {
    const names = EVALUATION_TASKS.map((candidate) => candidate.name);
    throw new OnrecordError('E_TASK_UNKNOWN', `There is no task '${name}'.`, {
      hint: choicesHint(name, 'Tasks', names),
    });
  }
  const gold = task.parseGold(await readGold(path), path);
  // Here, not above: --help and a mistyped option need not wait for them.
  const { loadPipeline } = await import('../pipeline/load.ts');
  const { openPipeline } = await import('../pipeline/pipeline.ts');
  const pipeline = await openPipeline(await loadPipeline(options.pipeline));
  const report = await gold.score((article) => pipeline.annotate(article));
  const errors = options.errors ?? 0;
  await writeOut(options.json ? jsonReport(report, errors) : formatReport(report, { errors }));
}

/** The figures, and as many errors of each kind as were asked for. */
function jsonReport(report: EvaluationReport, errors: number): string {
  const shown = new Map<string, number>();
  const discrepancies = report.discrepancies.filter(({ kind }) => {
    const number = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, number);
    return number <= errors;
  });
  return `${JSON.stringify({ ...report, discrepancies }, null, 2)}\n`;
}

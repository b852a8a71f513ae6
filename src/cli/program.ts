import { Command } from 'commander';
import { addEvaluate } from './evaluate.ts';
import { EXIT } from './exit-status.ts';
import { addExtract } from './extract.ts';
import { addMerge } from './merge.ts';
import { addPipelines } from './pipelines.ts';
import { addRun } from './run.ts';
import { addSchema } from './schema.ts';
import { addStages } from './stages.ts';
import { addTrain } from './train.ts';
import { VERSION } from './version.ts';

const PROGRAM_HELP = `
Examples:
  $ onrecord run articles/ --output results/
  $ onrecord extract < article.txt > record.jsonl

Exit status: 0 all done; 1 some articles failed; 2 wrong usage, or a job that could not start.
'onrecord COMMAND --help' has the options of a command and examples of its own.`;

/**
 * Parses the command line and does what it says; gives the exit status.
 *
 * @param argv as `process.argv`
 * @throws OnrecordError or CommanderError where it cannot be understood or done
 */
export async function parseCommand(argv: readonly string[]): Promise<number> {
  let status: number = EXIT.done;
  const finish = (value: number): void => {
    status = value;
  };
  const program = new Command('onrecord')
    .description('Reads news articles and writes down who, where, when, and who said what.')
    .version(VERSION, '--version', 'Print the version.')
    .helpOption('--help', 'Print this help.')
    .helpCommand(false)
    // Before the commands are added: they inherit it. Errors are told by the one who catches them.
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ helpWidth: 100 })
    .addHelpText('after', PROGRAM_HELP);
  for (const add of [
    addRun,
    addMerge,
    addExtract,
    addEvaluate,
    addTrain,
    addSchema,
    addPipelines,
    addStages,
  ]) {
    add(program, finish);
  }
  for (const command of program.commands) {
    command.option('--verbose', 'Show where in the program an error arose.');
  }
  await program.parseAsync(argv);
  return status;
}

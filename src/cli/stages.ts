import type { Command } from 'commander';
import { z } from 'zod';
import type { AnyStage } from '../stages/stage.ts';
import { writeOut } from './standard-output.ts';

/** `onrecord stages`: what a pipeline can be made of. */
export function addStages(program: Command): void {
  program
    .command('stages')
    .summary('list the built-in stages and their options')
    .description('Lists the stages that a pipeline can name, and their options.')
    .addHelpText('after', '\nExample:\n  $ onrecord stages')
    .action(async () => {
      const { STAGES } = await import('../stages/index.ts');
      await writeOut(`${STAGES.map(described).join('\n\n')}\n`);
    });
}

const described = (stage: AnyStage): string =>
  [
    stage.name,
    `  ${stage.summary}`,
    `  requires ${stage.requires.join(', ') || 'nothing'}; assigns ${stage.assigns.join(', ')}`,
    ...optionsOf(stage).map((line) => `  ${line}`),
  ].join('\n');

function optionsOf({ options }: AnyStage): string[] {
  if (!(options instanceof z.ZodObject)) return [];
  return Object.entries(options.shape).map(([name, field]) => {
    const { description = '' } = field as z.ZodType;
    return `option ${name}: ${description}`;
  });
}

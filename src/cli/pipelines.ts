import type { Command } from 'commander';
import { writeOut } from './standard-output.ts';

/** `onrecord pipelines`: what --pipeline can name. */
export function addPipelines(program: Command): void {
  program
    .command('pipelines')
    .summary('list the built-in pipelines')
    .description('Lists the built-in pipelines and their stages.')
    .addHelpText('after', '\nExample:\n  $ onrecord pipelines')
    .action(list);
}

async function list(): Promise<void> {
  const { builtInPipelines, loadPipeline } = await import('../pipeline/load.ts');
  for (const name of await builtInPipelines()) {
    const { definition } = await loadPipeline(name);
    const stages = definition.stages.map(({ use }) => use).join(', ');
    await writeOut(`${name}\n  ${definition.description}\n  ${stages}\n`);
  }
}

import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { writing } from '../batch/writing.ts';
import { OnrecordError } from '../errors.ts';
import { parseNames } from '../evaluation/entities.ts';
import { choicesHint } from '../nearest.ts';
import type { TrainingDocument, TrainProgress } from '../tagger/linear/train.ts';
import { positiveInteger } from './option-values.ts';
import { readGold } from './read-gold.ts';
import { tell, writeOut } from './standard-output.ts';
import { trainingDocument } from './training-document.ts';

interface TrainCommandOptions {
  readonly dev?: string;
  readonly output: string;
  readonly epochs?: number;
  readonly seed: number;
}

// The same place from src/cli and dist/cli.
const MODELS = new URL('../../models/linear/', import.meta.url);

const TASKS = ['entities', 'quotes'];

/** Every tenth article is kept for measuring where no other set is given. */
const DEV_SHARE = 10;

const HELP = `
Tasks:
  entities   The linear model of names, which 'tags: { model: linear, weights: … }' reads.
  quotes     The frames of quotations, which 'quotes: { model: … }' reads. Learns from all of the gold.

Gold is in JSON Lines, in the form of 'onrecord evaluate' for the same task. The same gold and options give the
same weights on every machine. The encoder is trained apart from this program: see docs/models.md.

Examples:
  $ onrecord train entities gold.jsonl --output weights.bin
  $ onrecord train entities a.jsonl b.jsonl --dev dev.jsonl --output weights.bin --epochs 4
  $ onrecord train quotes gold.jsonl --output frames.bin`;

/** `onrecord train`: weights of one's own. */
export function addTrain(program: Command): void {
  program
    .command('train')
    .summary('learn weights from annotations made by hand')
    .description('Learns weights from annotations made by hand.')
    .argument('<task>', 'What to learn; see below.')
    .argument('<gold...>', 'Files of annotated articles in JSON Lines.')
    .requiredOption('--output <file>', 'Where the weights are written.')
    .option('--dev <file>', 'Annotated articles to measure on. (default: every tenth of the gold)')
    .option(
      '--epochs <number>',
      'How often the gold is gone through. (default: 6 for entities, 2 for quotes)',
      positiveInteger('--epochs'),
    )
    .option('--seed <number>', 'Of the order in which it is.', positiveInteger('--seed'), 1)
    .addHelpText('after', HELP)
    .action(train);
}

async function train(
  task: string,
  paths: readonly string[],
  { dev, output, epochs, seed }: TrainCommandOptions,
): Promise<void> {
  if (!TASKS.includes(task)) {
    throw new OnrecordError('E_TASK_UNKNOWN', `There is no task '${task}' to train.`, {
      hint: choicesHint(task, 'Tasks', TASKS),
    });
  }
  const weights =
    task === 'quotes'
      ? await (await import('./train-quotes.ts')).trainQuotes(paths, { epochs, seed })
      : await trainEntities(paths, { dev, epochs, seed });
  await writing(output, async () => {
    await writeFile(`${output}.partial`, weights);
    await rename(`${output}.partial`, output);
  });
  await writeOut(`${output}\n`);
}

async function trainEntities(
  paths: readonly string[],
  {
    dev,
    epochs = 6,
    seed,
  }: {
    readonly dev: string | undefined;
    readonly epochs: number | undefined;
    readonly seed: number;
  },
): Promise<Uint8Array> {
  const documents = (await Promise.all(paths.map(documentsIn))).flat();
  const measured =
    dev === undefined ? documents.filter((_, index) => isHeldBack(index)) : await documentsIn(dev);
  const taught = dev === undefined ? documents.filter((_, index) => !isHeldBack(index)) : documents;
  // Here, not above: --help and a mistyped option need not wait for it.
  const { trainTagger } = await import('../tagger/linear/train.ts');
  return trainTagger(taught, {
    types: ['person', 'organization', 'place'],
    words: {
      clusters: await readFile(new URL('words.bin', MODELS)),
      casing: await readFile(new URL('casing.bin', MODELS)),
    },
    dev: measured,
    epochs,
    seed,
    onProgress: (progress) => tell(described(progress)),
  });
}

const isHeldBack = (index: number): boolean => index % DEV_SHARE === DEV_SHARE - 1;

/** Annotated articles in the words and sentences of the product's own stages. */
async function documentsIn(path: string): Promise<readonly TrainingDocument[]> {
  const gold = parseNames(await readGold(path), path);
  const { openPipeline } = await import('../pipeline/pipeline.ts');
  const { articleFromText } = await import('../readers/article.ts');
  const stages = ['layout', 'sentences'].map((use) => ({ use, options: {}, where: 'train' }));
  const definition = { name: 'words', description: '', stages };
  const pipeline = await openPipeline({ definition, resources: new Map(), hash: '' });
  const documents: TrainingDocument[] = [];
  for (const { text, date, names, doubtful } of gold) {
    const { tokens = [], sentences = [] } = await pipeline.annotate(
      articleFromText(text, { published: date }),
    );
    documents.push(trainingDocument({ tokens, sentences }, names, doubtful));
  }
  return documents;
}

function described(progress: TrainProgress): string {
  switch (progress.kind) {
    case 'features':
      return `${progress.sentences} sentences, ${progress.tokens} tokens, ${progress.features} features`;
    case 'epoch':
      return `epoch ${progress.epoch}: ${(100 * progress.wrong).toFixed(2)}% of the tokens wrong`;
    case 'model': {
      const { precision, recall, f1 } = progress.score;
      const [p, r, f] = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
      return `${progress.features} features kept; precision ${p}, recall ${r}, F1 ${f}`;
    }
  }
}

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Resources } from '../../../src/stages/stage.ts';
import { tags } from '../../../src/stages/tags/tags.ts';
import { likeliestSpans } from '../../../src/tagger/likeliest-spans.ts';
import { documentOf } from '../../support/document.ts';

const LINEAR = tags.options.parse({ model: 'linear' });

/** What the pipeline would hand the stage. */
async function resourcesOf(files: readonly string[]): Promise<Resources> {
  const root = new URL('../../../', import.meta.url);
  const read = files.map(
    async (file) => [file, new Uint8Array(await readFile(new URL(file, root)))] as const,
  );
  return new Map(await Promise.all(read));
}

const resources = await resourcesOf(tags.files?.(LINEAR) ?? []);
const annotate = await tags.create(LINEAR, resources);

async function namesIn(text: string): Promise<string[]> {
  const document = await documentOf(text);
  const { entities } = (await annotate(document)).tags;
  if (entities === null) return [];
  return document.sentences.flatMap(({ firstToken, endToken }) =>
    likeliestSpans(entities, firstToken, endToken).map(({ first, end, type }) => {
      const words = document.tokens.slice(first, end).map((token) => token.text);
      return `${type}: ${words.join(' ')}`;
    }),
  );
}

test.each([
  {
    text: 'Angela Merkel met Emmanuel Macron in Berlin on Monday.',
    names: ['person: Angela Merkel', 'person: Emmanuel Macron', 'place: Berlin'],
  },
  {
    text: 'Shares of Siemens AG fell after the European Commission opened an inquiry.',
    names: ['organization: Siemens AG', 'organization: European Commission'],
  },
  { text: 'The vote was put off because of rain.', names: [] },
])('the shipped linear model: $text', async ({ text, names }) => {
  expect(await namesIn(text)).toEqual(names);
});

test('weights that were not given are named', async () => {
  const open = async () => tags.create(LINEAR, new Map());
  await expect(open).rejects.toThrow(
    expect.objectContaining({ code: 'E_MODEL_MISSING', where: 'models/linear/words.bin' }),
  );
});

test('weights of your own take the place of ours', () => {
  const options = tags.options.parse({ weights: 'mine.bin' });
  expect(tags.files?.(options)).toEqual([
    'models/linear/words.bin',
    'models/linear/casing.bin',
    'mine.bin',
  ]);
});

import { createReadStream, readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/document/article.ts';
import { loadPipeline } from '../../src/pipeline/load.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/pipeline.ts';
import { readerFor } from '../../src/readers/index.ts';
import { DEFAULT_FIELDS } from '../../src/readers/reader.ts';
import { assembleRecord } from '../../src/record/assemble.ts';
import { articleRecord } from '../../src/record/schema.ts';
import { differences } from './differences.ts';
import { goldOfSeeds } from './gold.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** Every article of the seeds, by the name its gold has. */
async function readSeeds(): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  for (const file of readdirSync(SEEDS).sort()) {
    const path = new URL(file, SEEDS).pathname;
    const source = { path, bytes: () => createReadStream(path) };
    const options = { fields: DEFAULT_FIELDS, maxLength: 1_000_000 };
    for await (const result of readerFor(path).read(source, options)) {
      if (result.kind === 'failed') throw new Error(result.failure.reason);
      const name = file.endsWith('.txt') ? file.replace(/\.txt$/u, '') : result.article.id;
      articles.set(name, result.article);
    }
  }
  return articles;
}

const gold = goldOfSeeds();
let pipeline: Pipeline;
let seeds: Map<string, Article>;

beforeAll(async () => {
  pipeline = await openPipeline(await loadPipeline('news'));
  seeds = await readSeeds();
});

test('every seed has its gold, and there are enough of both', () => {
  expect([...seeds.keys()].sort()).toEqual([...gold.keys()].sort());
  expect(gold.size).toBeGreaterThanOrEqual(12);
});

test.each([...gold])('%s, as a careful reader would have it', async (name, expected) => {
  const article = seeds.get(name);
  if (article === undefined) throw new Error(`There is no seed ${name}.`);
  const document = await pipeline.annotate(article);
  const producer = { name: 'onrecord', version: '0', pipeline: 'news', pipelineHash: '0' };
  const record = articleRecord.parse(assembleRecord(document, producer));
  const found = differences(expected, record);
  const known = expected.knownMisses.flatMap((miss) => miss.differences);
  expect(
    found.filter((difference) => !known.includes(difference)),
    'differences that are not known',
  ).toEqual([]);
  expect(
    known.filter((difference) => !found.includes(difference)),
    'known misses that are mended: take them from the gold',
  ).toEqual([]);
});

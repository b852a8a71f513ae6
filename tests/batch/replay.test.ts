import { expect, test } from 'vitest';
import { inputKey } from '../../src/batch/input-key.ts';
import type { Entry } from '../../src/batch/journal.ts';
import { replayed } from '../../src/batch/replay.ts';
import type { ReaderResult } from '../../src/readers/reader.ts';
import { articleOf } from '../support/article.ts';

const article = (id: string): ReaderResult => ({ kind: 'article', article: articleOf(id, { id }) });
const failure = (id: string): ReaderResult => ({
  kind: 'failed',
  failure: { id, origin: id, code: 'E_EMPTY', reason: '' },
});
const keptOf = (result: ReaderResult): Entry => ({
  key: inputKey(result),
  outcome: result.kind === 'failed' ? result : { kind: 'record', line: '{}\n' },
});

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function workOf(results: readonly ReaderResult[], kept: readonly Entry[]) {
  const work = [];
  const options = { where: 'results', position: () => 0 };
  for await (const item of replayed(each(results), each(kept), options)) {
    work.push(`${item.kind}${item.isKept ? ' kept' : ''}`);
  }
  return work;
}

const INPUTS = [article('a'), failure('b'), article('c'), failure('d')];

test.each([
  [0, ['article', 'known', 'article', 'known']],
  [1, ['known kept', 'known', 'article', 'known']],
  [3, ['known kept', 'known kept', 'known kept', 'known']],
  [4, ['known kept', 'known kept', 'known kept', 'known kept']],
])('with %i outcomes kept, the rest is to be done', async (count, expected) => {
  expect(await workOf(INPUTS, INPUTS.slice(0, count).map(keptOf))).toEqual(expected);
});

test.each([
  ['another text', [article('A'), ...INPUTS.slice(1)]],
  ['another order', [...INPUTS].reverse()],
  ['one less at the beginning', INPUTS.slice(1)],
  ['one more at the beginning', [article('new'), ...INPUTS]],
  ['fewer than were done', INPUTS.slice(0, 2)],
  ['none', []],
])('%s is noticed', async (_, inputs) => {
  await expect(workOf(inputs, INPUTS.slice(0, 3).map(keptOf))).rejects.toMatchObject({
    code: 'E_JOB_CHANGED',
  });
});

test.each([
  ['its text', { origin: { path: null, url: null, format: 'text', sha256: '1'.repeat(64) } }],
  ['its date', { published: '2021-10-21' }],
  ['its title', { title: 'Votes' }],
  ['its warnings', { warnings: [{ code: 'W_ODD', message: '' } as const] }],
])('an article has another key where %s differs', (_, fields) => {
  const plain: ReaderResult = { kind: 'article', article: articleOf('a') };
  expect(inputKey({ kind: 'article', article: articleOf('a', fields) })).not.toBe(inputKey(plain));
});

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder-with.ts';
import { ACCIDENTS, articles } from './pipelines.ts';
import { lastingFolder, resultsIn, run } from './program.ts';

const ARGS = ['--pipeline', 'accidents.yaml', '--quiet'];

/** Records and failures in no order that repeats with the number of shards. */
const INPUT = articles(
  Array.from({ length: 23 }, (_, i) =>
    i % 5 === 2 || i > 20 ? 'THROW' : `Number ${i}, said Mara Lind.`,
  ),
);

async function shard(cwd: string, name: string, output: string, ...more: string[]) {
  return run(['run', 'a.jsonl', ...ARGS, '--shard', name, '--output', output, ...more], { cwd });
}

describe('shards of one job', () => {
  let cwd: string;

  beforeAll(async () => {
    cwd = await lastingFolder();
    for (const [name, content] of Object.entries({ ...ACCIDENTS, 'a.jsonl': INPUT })) {
      await writeFile(join(cwd, name), content);
    }
    for (const name of ['1/4', '2/4', '3/4', '4/4']) {
      expect((await shard(cwd, name, `part-${name[0]}`)).status).toBe(1);
    }
  }, 120_000);

  test('merged in any order, are that job, byte for byte', async () => {
    await run(['run', 'a.jsonl', ...ARGS, '--output', 'whole'], { cwd });
    const parts = ['part-3', 'part-1', 'part-4', 'part-2'];
    const { status } = await run(['merge', ...parts, '--output', 'merged', '--quiet'], { cwd });
    expect(status).toBe(0);
    expect(await resultsIn(join(cwd, 'merged'))).toEqual(await resultsIn(join(cwd, 'whole')));
    const [merged, whole] = await Promise.all(
      ['merged', 'whole'].map(async (name) =>
        JSON.parse(await readFile(join(cwd, name, 'manifest.json'), 'utf8')),
      ),
    );
    expect(merged.counts).toEqual(whole.counts);
    expect(merged.failures).toEqual(whole.failures);
  });

  test('each hold every fourth article', async () => {
    const { counts } = JSON.parse(await readFile(join(cwd, 'part-4/manifest.json'), 'utf8'));
    expect(counts.inputs).toBe(5);
  });

  test.each([
    ['one that is missing', ['part-1', 'part-2', 'part-4'], 'Shard 3/4 is missing'],
    [
      'one that is there twice',
      ['part-1', 'part-2', 'part-3', 'part-4', 'part-4'],
      '4/4 once more',
    ],
    ['no results', ['part-1', 'nowhere'], 'no results'],
  ])('%s is refused', async (_, parts, words) => {
    const { status, stderr } = await run(['merge', ...parts, '--output', 'other'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^E_SHARDS {2}/u);
    expect(stderr).toContain(words);
  });
});

test.each([
  ['settings', ['--max-length', '5000'], INPUT, 'other settings'],
  ['input', [], INPUT.split('\n').slice(0, 9).join('\n'), 'other input'],
  ['no records', ['--format', 'csv'], INPUT, 'without the format jsonl'],
])('shards that differ in %s are refused', async (_, more, input, words) => {
  const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': INPUT });
  await shard(cwd, '1/2', 'one');
  await writeFile(join(cwd, 'a.jsonl'), input);
  await shard(cwd, '2/2', 'two', ...more);
  const { status, stderr } = await run(['merge', 'one', 'two', '--output', 'both'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test('a shard cannot be gone on with as another one', async () => {
  const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': INPUT });
  await shard(cwd, '1/2', 'one');
  const { status, stderr } = await shard(cwd, '2/2', 'one', '--resume');
  expect(status).toBe(2);
  expect(stderr).toContain('shard was "1/2" and is "2/2"');
});

test('more shards than articles leave some without any', async () => {
  const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles(['One.']) });
  for (const name of ['1/2', '2/2']) expect((await shard(cwd, name, name[0] ?? '')).status).toBe(0);
  expect((await run(['merge', '1', '2', '--output', 'both'], { cwd })).status).toBe(0);
  await rm(join(cwd, 'both'), { recursive: true });
});

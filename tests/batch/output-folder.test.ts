import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../../src/batch/manifest.ts';
import { OutputFolder } from '../../src/batch/output-folder.ts';
import { folderWith } from '../support/folder-with.ts';

const SETTINGS = {
  onrecord: '0',
  pipeline: 'test',
  pipelineHash: '0',
  fields: {},
  maxLength: 1,
  shard: null,
};
const JOB = { settings: SETTINGS, published: [] };

const manifestOf = (names: readonly string[]): Manifest => ({
  manifest: 1,
  status: 'complete',
  settings: SETTINGS,
  models: [],
  inputs: [],
  inputDigest: '',
  counts: {
    inputs: 0,
    articles: 0,
    failed: 0,
    characters: 0,
    people: 0,
    organizations: 0,
    places: 0,
    dates: 0,
    quotes: 0,
  },
  failures: {},
  ignored: {},
  topSpeakers: [],
  formats: ['jsonl'],
  files: names.map((name) => ({ name, bytes: 0 })),
  run: {
    started: '2021-10-21T00:00:00.000Z',
    ended: '2021-10-21T00:00:01.000Z',
    seconds: 1,
    resumed: 0,
    articlesPerSecond: 0,
    charactersPerSecond: 0,
    workers: 1,
    node: '',
    platform: '',
  },
});

/** Puts files of the names in place, as a job would. */
async function publish(
  folder: OutputFolder,
  names: readonly string[],
  content: string,
): Promise<void> {
  for (const name of names) await writeFile(join(folder.staging, name), content);
  await folder.publish(names, (await folder.unfinished()) ?? JOB, manifestOf(names));
}

async function jobIn(path: string, names: readonly string[], content: string): Promise<void> {
  const folder = await OutputFolder.open(path, 'overwrite');
  await folder.note(JOB);
  await publish(folder, names, content);
  await folder.finish();
  await folder.release();
}

test('holds nothing but the results when the job is over', async () => {
  const path = await folderWith();
  await jobIn(path, ['a.csv', 'b.csv'], 'first');
  expect((await readdir(path)).sort()).toEqual(['a.csv', 'b.csv', 'manifest.json']);
});

test('old results stay until the new ones are whole, and then only those stay', async () => {
  const path = await folderWith();
  await jobIn(path, ['a.csv', 'b.csv'], 'first');
  const folder = await OutputFolder.open(path, 'overwrite');
  await folder.note(JOB);
  expect(await readFile(join(path, 'b.csv'), 'utf8')).toBe('first');
  await publish(folder, ['a.csv'], 'second');
  await folder.finish();
  await folder.release();
  expect((await readdir(path)).sort()).toEqual(['a.csv', 'manifest.json']);
});

test('a crash between two files can be gone on from', async () => {
  const path = await folderWith();
  const folder = await OutputFolder.open(path, 'new');
  await folder.note(JOB);
  // The second file is not there, so the first one is in place when it fails.
  await writeFile(join(folder.staging, 'a.csv'), 'first');
  await expect(
    folder.publish(['a.csv', 'b.csv'], JOB, manifestOf(['a.csv', 'b.csv'])),
  ).rejects.toThrow('b.csv');
  await folder.release();
  expect(await readdir(path)).toContain('a.csv');
  const again = await OutputFolder.open(path, 'resume');
  await publish(again, ['a.csv', 'b.csv'], 'second');
  await again.finish();
  await again.release();
  expect(await readFile(join(path, 'a.csv'), 'utf8')).toBe('second');
});

test('what a killed job has left without its note is cleared away', async () => {
  const path = await folderWith({
    '.onrecord/part-000001.jsonl': 'x',
    '.onrecord/lock.abc': 'x',
  });
  await (await OutputFolder.open(path, 'new')).release();
  expect(await readdir(path)).toEqual([]);
});

test.each(['new', 'resume'] as const)(
  'a manifest of somebody else is left alone (%s)',
  async (begin) => {
    const path = await folderWith({ 'manifest.json': '{"name":"an app"}' });
    await expect(OutputFolder.open(path, begin)).rejects.toMatchObject({ code: 'E_OUTPUT_EXISTS' });
    expect(await readdir(path)).toEqual(['manifest.json']);
  },
);

test('a folder is made where there is none, with those around it', async () => {
  const path = join(await folderWith(), 'a/b/c');
  await (await OutputFolder.open(path, 'new')).release();
  expect(await readdir(path)).toEqual([]);
  await mkdir(path, { recursive: true });
});

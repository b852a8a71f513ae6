import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discover, resolveInputs } from '../../src/batch/discover.ts';
import { folderWith } from '../support/folder-with.ts';

const isText = (path: string): boolean => path.endsWith('.txt');

/** What is found, without the folder's own path: files as they are, others with a word. */
async function found(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const inputs = await resolveInputs(
    names.map((name) => join(folder, name)),
    isText,
  );
  const all: string[] = [];
  for await (const { kind, path } of discover(inputs, isText)) {
    all.push(`${kind === 'file' ? '' : `${kind} `}${path.replace(`${folder}/`, '')}`);
  }
  return all;
}

test('files of a folder come in the order of their paths, whatever the disk says', async () => {
  const folder = await folderWith({
    'b.txt': '',
    'a/z.txt': '',
    'a.txt': '',
    'a/b/c.txt': '',
    'a-b.txt': '',
    'B.txt': '',
    'é.txt': '',
    '10.txt': '',
    '9.txt': '',
  });
  const paths = await found(folder, ['']);
  expect(paths).toEqual([...paths].sort());
  expect(paths).toHaveLength(9);
});

test('arguments come in the order in which they are given', async () => {
  const folder = await folderWith({ 'a.txt': '', 'b/c.txt': '', 'd.txt': '' });
  expect(await found(folder, ['d.txt', 'b', 'a.txt'])).toEqual(['d.txt', 'b/c.txt', 'a.txt']);
});

test.each([
  [['a.txt', 'a.txt'], ['a.txt']],
  [
    ['.', 'a.txt'],
    ['a.txt', 'b/c.txt', 'b/d.txt', 'ignored b/e.png'],
  ],
  [
    ['b/d.txt', '.'],
    ['b/d.txt', 'a.txt', 'b/c.txt', 'ignored b/e.png'],
  ],
  [
    ['b', '.'],
    ['b/c.txt', 'b/d.txt', 'ignored b/e.png', 'a.txt', 'ignored b/e.png'],
  ],
  [
    ['b/*.txt', 'b/c.txt'],
    ['b/c.txt', 'b/d.txt'],
  ],
  // Named itself, a file is an input whatever its name.
  [
    ['b', 'b/e.png'],
    ['b/c.txt', 'b/d.txt', 'ignored b/e.png', 'b/e.png'],
  ],
])('%j: nothing is read twice', async (names, expected) => {
  const folder = await folderWith({ 'a.txt': '', 'b/c.txt': '', 'b/d.txt': '', 'b/e.png': '' });
  expect(await found(folder, names)).toEqual(expected);
});

test('hidden files and folders are left out, and named ones are not', async () => {
  const folder = await folderWith({ '.a.txt': '', '.git/b.txt': '', 'c.txt': '' });
  expect(await found(folder, [''])).toEqual(['c.txt']);
  expect(await found(folder, ['.a.txt', '.git'])).toEqual(['.a.txt', '.git/b.txt']);
});

test('what exists under the very name is no pattern', async () => {
  const folder = await folderWith({ '[ab].txt': '', 'a.txt': '', 'b.txt': '' });
  expect(await found(folder, ['[ab].txt'])).toEqual(['[ab].txt']);
  expect(await found(folder, ['[bz].txt'])).toEqual(['b.txt']);
});

test('links are followed, and circles of links end', async () => {
  const folder = await folderWith({ 'a/x.txt': '', 'b/y.txt': '' });
  await symlink('../b', join(folder, 'a/to-b'));
  await symlink('../a', join(folder, 'b/to-a'));
  expect(await found(folder, ['a'])).toEqual(['a/to-b/y.txt', 'a/x.txt']);
});

test.each([
  ['nothing.txt', 'There is no such file'],
  ['a.txt/b.txt', 'There is no such file'],
  ['x'.repeat(5000), 'There is no such file'],
  ['*.md', 'matches no file'],
  ['empty', 'holds no file'],
  ['pictures', 'holds no file'],
])('missing: %.20s', async (name, words) => {
  const folder = await folderWith({ 'a.txt': '', 'pictures/a.png': '' });
  await mkdir(join(folder, 'empty'));
  await expect(found(folder, [name])).rejects.toMatchObject({
    code: 'E_INPUT_MISSING',
    message: expect.stringContaining(words),
  });
});

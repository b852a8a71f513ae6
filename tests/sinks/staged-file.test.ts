import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StagedFile } from '../../src/sinks/staged-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a file is whole under its temporary name before it gets its own', async () => {
  const folder = await temporaryFolder();
  const file = await StagedFile.create(folder, 'a.txt');
  await file.append('one\n');
  await file.append('two\n');
  await file.finish();
  expect(await readdir(folder)).toEqual(['.a.txt.partial']);
  expect(await readFile(join(folder, '.a.txt.partial'), 'utf8')).toBe('one\ntwo\n');
  await file.commit();
  expect(await readdir(folder)).toEqual(['a.txt']);
});

test('what is written goes to the disk, not to memory', async () => {
  const folder = await temporaryFolder();
  const file = await StagedFile.create(folder, 'a.txt');
  const line = `${'x'.repeat(999)}\n`;
  for (let count = 1; count <= 1000; count += 1) {
    await file.append(line);
    if (count % 100 === 0) {
      const { size } = await stat(join(folder, '.a.txt.partial'));
      expect(count * line.length - size).toBeLessThan(2 ** 16);
    }
  }
  await file.finish();
  await file.commit();
  expect((await stat(join(folder, 'a.txt'))).size).toBe(1_000_000);
});

test.each([
  ['a pair that two writes share', ['\uD83D', '\uDE00'], '😀'],
  ['a lone surrogate', ['a\uD83D', 'b'], 'a\uFFFDb'],
])('%s is well-formed UTF-8', async (_case, parts, expected) => {
  const folder = await temporaryFolder();
  const file = await StagedFile.create(folder, 'a.txt');
  for (const part of parts) await file.append(part);
  await file.finish();
  await file.commit();
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe(expected);
});

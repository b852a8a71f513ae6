import { spawnSync } from 'node:child_process';
import { access, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/batch/lock.ts';
import { folderWith } from '../support/folder-with.ts';

const lockIn = async () => join(await folderWith(), 'lock');

/** The number of a process that is gone. */
const gone = (): number => spawnSync('true').pid;

const holder = (fields: object): string =>
  JSON.stringify({ token: 'other', pid: process.pid, host: hostname(), began: null, ...fields });

test('is given once, and again when it was given back', async () => {
  const path = await lockIn();
  const lock = await takeLock(path);
  await lock.check();
  await expect(takeLock(path)).rejects.toMatchObject({ code: 'E_OUTPUT_BUSY' });
  await lock.release();
  await expect(access(path)).rejects.toMatchObject({ code: 'ENOENT' });
  await (await takeLock(path)).release();
});

test('of many that ask at once, one has it', async () => {
  const path = await lockIn();
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(path)));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('of many that find a dead one at once, one has it', async () => {
  const path = await lockIn();
  await writeFile(path, holder({ pid: gone() }));
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(path)));
  const held = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  // Whoever is told that it has the lock, but has lost it, learns so before it writes.
  const sure = await Promise.allSettled(held.map((lock) => lock.check()));
  expect(sure.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test.each([
  ['whose process is gone', () => holder({ pid: gone() }), true, true],
  ['of a living process', () => holder({}), true, false],
  ['of a process that has the number of an earlier one', () => holder({ began: '1' }), true, true],
  ['of another machine that still stirs', () => holder({ host: 'elsewhere' }), true, false],
  ['of another machine that does not stir', () => holder({ host: 'elsewhere' }), false, true],
  ['cut short by a crash just now', () => '{"tok', true, false],
  ['cut short by a crash long ago', () => '{"tok', false, true],
])('a lock %s', async (_, content, isFresh, isTaken) => {
  const path = await lockIn();
  await writeFile(path, content());
  if (!isFresh) await utimes(path, new Date(0), new Date(0));
  const taking = takeLock(path);
  if (isTaken) await (await taking).release();
  else await expect(taking).rejects.toMatchObject({ code: 'E_OUTPUT_BUSY' });
});

test('one that was taken over is not given back by the loser', async () => {
  const path = await lockIn();
  const lock = await takeLock(path);
  await writeFile(path, holder({}));
  await expect(lock.check()).rejects.toMatchObject({ code: 'E_OUTPUT_BUSY' });
  await lock.release();
  expect(await readFile(path, 'utf8')).toBe(holder({}));
});

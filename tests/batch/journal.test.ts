import { appendFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, Journal } from '../../src/batch/journal.ts';
import { folderWith } from '../support/folder-with.ts';

const LIMITS = { outcomes: 3, length: 10_000, milliseconds: 1e9 };

const entryOf = (value: string): Entry => ({
  key: Buffer.from(value).toString('base64url'),
  outcome: value.startsWith('!')
    ? { kind: 'failed', failure: { id: value, origin: value, code: 'E_EMPTY', reason: value } }
    : { kind: 'record', line: `${JSON.stringify({ text: value })}\n` },
});

async function kept(folder: string): Promise<readonly Entry[]> {
  const journal = await Journal.open(folder, LIMITS);
  const entries = [];
  for await (const entry of journal.entries()) entries.push(entry);
  expect(journal.size).toBe(entries.length);
  await journal.close();
  return entries;
}

async function keep(folder: string, entries: readonly Entry[]): Promise<void> {
  const journal = await Journal.open(folder, LIMITS);
  for (const entry of entries) {
    journal.add(entry);
    if (journal.isPartFull) await journal.commit();
  }
  await journal.close();
}

test('what is committed is there again, whatever it holds and however often it is opened', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), { maxLength: 4 }),
      async (runs) => {
        const folder = await folderWith();
        const expected: Entry[] = [];
        for (const values of runs) {
          const entries = values.map(entryOf);
          await keep(folder, entries);
          // What was added after the last full part is lost with the run.
          expected.push(...entries.slice(0, entries.length - (entries.length % LIMITS.outcomes)));
        }
        expect(await kept(folder)).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
});

const SIX = ['a', 'b', '!c', 'd', 'e', 'f'].map(entryOf);

test.each([
  ['a line cut short', (path: string) => appendFile(path, '{"part":"part-0000'), 6],
  [
    'a line without its end',
    (path: string) => appendFile(path, '{"part":"part-000003.jsonl","outcomes":3,"sha256":"x"}'),
    6,
  ],
  ['the last line lost', (path: string) => truncate(path, 20), 0],
])('%s is no part, and the next run writes over it', async (_, damage, size) => {
  const folder = await folderWith();
  await keep(folder, SIX);
  await damage(join(folder, 'journal.jsonl'));
  expect(await kept(folder)).toEqual(SIX.slice(0, size));
  await keep(folder, SIX);
  expect(await kept(folder)).toEqual([...SIX.slice(0, size), ...SIX]);
});

test('a part without its line does not count', async () => {
  const folder = await folderWith();
  await keep(folder, SIX);
  await writeFile(join(folder, 'part-000003.jsonl'), 'written, but the journal does not know it\n');
  expect(await kept(folder)).toEqual(SIX);
});

test.each([
  ['changed', (path: string) => appendFile(path, 'x')],
  ['lost', (path: string) => rm(path)],
])('a part that was %s is told of, not passed over', async (_, damage) => {
  const folder = await folderWith();
  await keep(folder, SIX);
  await damage(join(folder, 'part-000002.jsonl'));
  await expect(kept(folder)).rejects.toMatchObject({ code: 'E_OUTPUT' });
});

test('no half-written part is left under its name', async () => {
  const folder = await folderWith();
  await keep(folder, SIX);
  expect((await readdir(folder)).sort()).toEqual([
    'journal.jsonl',
    'part-000001.jsonl',
    'part-000002.jsonl',
  ]);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder-with.ts';
import { run } from './program.ts';

const NAMES = ['Mara Lind', 'Obi Adeyemi', 'Jon Tarek', 'Ada Mensah', 'Ines Duarte'];
const TOWNS = ['Leeds', 'Harrow', 'Lome', 'Riga'];

/** Annotated articles of one sentence each. */
const gold = NAMES.flatMap((name) =>
  TOWNS.map((town) => {
    const text = `Yesterday ${name} said that ${town} had waited too long.`;
    const span = (words: string, label: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, label };
    };
    return `${JSON.stringify({ text, spans: [span(name, 'PER'), span(town, 'LOC')] })}\n`;
  }),
).join('');

const PIPELINE = `name: mine
stages: [layout, sentences, tags: { model: linear, weights: ./weights.bin }, entities]
`;

test('weights that were learned from gold find its names, and are the same each time', async () => {
  const cwd = await folderWith({ 'gold.jsonl': gold, 'mine.yaml': PIPELINE });
  const args = ['train', 'entities', 'gold.jsonl', '--output'];
  const { status, stdout } = await run([...args, 'weights.bin'], { cwd });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'weights.bin\n' });
  await run([...args, 'again.bin'], { cwd });
  expect(await readFile(join(cwd, 'again.bin'))).toEqual(await readFile(join(cwd, 'weights.bin')));
  const evaluate = ['evaluate', 'entities', 'gold.jsonl', '--pipeline', 'mine.yaml', '--json'];
  const report = JSON.parse((await run(evaluate, { cwd })).stdout);
  expect(report.figures[0]).toMatchObject({ name: 'all', gold: 40 });
  expect(report.figures[0].f1).toBeGreaterThan(90);
});

test('--errors shows what is wrong, as many of each kind as asked for', async () => {
  const args = ['evaluate', 'entities', 'gold.jsonl', '--pipeline', 'none.yaml', '--errors', '2'];
  const none = 'name: none\nstages: [layout, sentences, ./none.mjs]\n';
  const stage = `export const stage = { name: 'none', summary: '', requires: [], assigns: ['mentions'],
    options: { safeParse: (data) => ({ success: true, data }) }, create: () => () => ({ mentions: [] }) };`;
  const cwd = await folderWith({ 'gold.jsonl': gold, 'none.yaml': none, 'none.mjs': stage });
  const { status, stdout } = await run(args, { cwd });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^entities, 20 documents\n/u);
  expect(stdout).toContain('missed: 40');
  expect(stdout.match(/expected person/gu)).toHaveLength(1);
});

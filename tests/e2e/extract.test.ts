import { expect, test } from 'vitest';
import { folderWith } from '../support/folder-with.ts';
import { ACCIDENTS, articles } from './pipelines.ts';
import { objectsIn, run, start } from './program.ts';

const ARGS = ['extract', '--pipeline', 'accidents.yaml'];

test('text is one article', async () => {
  const cwd = await folderWith();
  const input = '“We waited,” said Mara Lind of Leeds.\n';
  const { status, stdout, stderr } = await run(['extract', '--pipeline', 'fast'], { cwd, input });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(objectsIn(stdout)).toMatchObject([
    { text: input, origin: { path: null, format: 'text' }, quotes: [{ text: '“We waited,”' }] },
  ]);
});

test('JSON Lines are many, and come out in their order with any number of workers', async () => {
  const cwd = await folderWith(ACCIDENTS);
  const texts = Array.from({ length: 30 }, (_, i) => `Number ${i}. SLOW ${(i % 3) * 10}`);
  const outputs = [];
  for (const workers of ['1', '3']) {
    const args = [...ARGS, '--workers', workers];
    const { status, stdout } = await run(args, { cwd, input: `\n ${articles(texts)}` });
    expect(status).toBe(0);
    outputs.push(stdout);
  }
  expect(objectsIn(outputs[0] ?? '').map(({ text }) => text)).toEqual(texts);
  expect(outputs[1]).toBe(outputs[0]);
});

test('a failed article is a line on standard error, and the status is 1', async () => {
  const cwd = await folderWith(ACCIDENTS);
  const input = articles(['Good.', 'THROW', '', 'Good again.']);
  const { status, stdout, stderr } = await run(ARGS, { cwd, input });
  expect(status).toBe(1);
  expect(objectsIn(stdout).map(({ id }) => id)).toEqual(['a1', 'a4']);
  expect(objectsIn(stderr)).toEqual([
    {
      id: 'a2',
      origin: expect.any(String),
      code: 'E_STAGE_FAILED',
      reason: "Stage 'accidents': no luck",
    },
    { id: 'a3', origin: 'standard input:3', code: 'E_EMPTY', reason: expect.any(String) },
  ]);
});

test('nothing on standard input of JSON Lines is no article and no failure', async () => {
  const cwd = await folderWith(ACCIDENTS);
  const { status, stdout } = await run([...ARGS, '--input-format', 'jsonl'], { cwd, input: '' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test('what a stage prints does not mix with the records', async () => {
  const cwd = await folderWith(ACCIDENTS);
  const { stdout, stderr } = await run(ARGS, { cwd, input: 'TALK' });
  expect(objectsIn(stdout)).toHaveLength(1);
  expect(stderr).toBe('a stage has its say\n');
});

test('a record comes as soon as it is ready, while the input is still open', async () => {
  const cwd = await folderWith(ACCIDENTS);
  const input = articles([`THROW ${'word '.repeat(1000)}`, 'Waiting for more.']);
  const program = start(ARGS, { cwd, input, isInputOpen: true });
  await program.hears('no luck');
  program.kill('SIGINT');
  expect((await program.ended).status).toBe(130);
});

test('a reader that has seen enough ends it quietly', async () => {
  const cwd = await folderWith(ACCIDENTS);
  // Far more than a pipe holds.
  const input = articles(
    Array.from({ length: 3000 }, (_, i) => `Number ${i}. ${'word '.repeat(50)}`),
  );
  const program = start(ARGS, { cwd, input });
  program.stopReading();
  const { status, stderr } = await program.ended;
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

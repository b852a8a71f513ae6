import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder-with.ts';
import { ACCIDENTS, articles } from './pipelines.ts';
import { objectsIn, resultsIn, run } from './program.ts';

// One bad article among good ones, in the middle, with one worker and with two.
const ACCIDENT_KINDS = [
  ['a stage throws', 'THROW', 'E_STAGE_FAILED', []],
  ['a worker hangs', 'HANG', 'E_TIME_LIMIT', ['--time-limit', '1']],
  ['a worker exits', 'EXIT', 'E_WORKER_CRASHED', []],
  ['a worker runs out of memory', 'MEMORY', 'E_MEMORY_LIMIT', ['--memory-limit', '100']],
] as const;

test.each(ACCIDENT_KINDS.flatMap((kind) => [['1', ...kind] as const, ['2', ...kind] as const]))(
  'with %s workers, %s: it costs one article',
  async (workers, _, text, code, more) => {
    const texts = ['One.', 'Two.', text, 'Four.', 'Five.', 'Six.'];
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles(texts) });
    const args = ['--pipeline', 'accidents.yaml', '--output', 'results', '--workers', workers];
    const { status } = await run(['run', 'a.jsonl', ...args, ...more], { cwd });
    expect(status).toBe(1);
    const results = await resultsIn(join(cwd, 'results'));
    expect(objectsIn(results.get('failed.jsonl') ?? '')).toMatchObject([{ id: 'a3', code }]);
    const ids = objectsIn(results.get('records.jsonl') ?? '').map(({ id }) => id);
    expect(ids).toEqual(['a1', 'a2', 'a4', 'a5', 'a6']);
  },
);

test('an error that a stage throws after its article costs nobody else’s', async () => {
  const cwd = await folderWith({
    ...ACCIDENTS,
    'a.jsonl': articles(['One.', 'AFTERWARDS', 'Three. SLOW 100', 'Four.']),
  });
  const args = ['--pipeline', 'accidents.yaml', '--output', 'results', '--workers', '1'];
  expect((await run(['run', 'a.jsonl', ...args], { cwd })).status).toBe(0);
});

test('an article that needs more memory than most has it, up to the limit', async () => {
  const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles(['One.', 'LARGE', 'Three.']) });
  const args = ['run', 'a.jsonl', '--pipeline', 'accidents.yaml', '--overwrite'];
  expect((await run(args, { cwd })).status).toBe(0);
  expect((await run([...args, '--memory-limit', '200'], { cwd })).status).toBe(1);
});

test('a pipeline that cannot be opened ends the job before it begins', async () => {
  const cwd = await folderWith({
    'a.txt': 'The vote is set.',
    'bad.yaml': 'name: bad\nstages: [./bad.mjs]\n',
    'bad.mjs': `export const stage = { name: 'bad', summary: '', requires: [], assigns: ['places'],
      options: { safeParse: (data) => ({ success: true, data }) },
      create() { throw new Error('no model here'); } };`,
  });
  const { status, stderr } = await run(['run', 'a.txt', '--pipeline', 'bad.yaml'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('no model here');
  // Nothing is left to go on with.
  expect((await run(['run', 'a.txt', '--pipeline', 'bad.yaml'], { cwd })).stderr).toContain(
    'no model',
  );
});

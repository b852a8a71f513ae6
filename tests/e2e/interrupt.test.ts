import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder-with.ts';
import { ACCIDENTS, articles } from './pipelines.ts';
import { objectsIn, resultsIn, run, start } from './program.ts';

const ARGS = ['--pipeline', 'accidents.yaml', '--checkpoint', '5', '--progress', 'json'];
const job = (output: string, ...more: string[]) => [
  'run',
  'a.jsonl',
  ...ARGS,
  '--output',
  output,
  ...more,
];
const texts = (count: number, slow: number): string[] =>
  Array.from({ length: count }, (_, i) => `Number ${i} of the day, said Mara Lind. SLOW ${slow}`);

/** Failures among the articles, so that their list is gone on with too. */
const mixed = (count: number, slow: number): string =>
  articles(texts(count, slow).map((text, i) => (i % 7 === 3 ? `THROW ${text}` : text)));

describe('Ctrl-C', () => {
  test('finishes what is in hand, puts the results in place, and ends with 130', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles(texts(400, 20)) });
    const program = start(job('results'), { cwd });
    await program.hears('"event":"progress"');
    program.kill('SIGINT');
    const { status, stderr } = await program.ended;
    expect(status).toBe(130);
    expect(objectsIn(stderr).at(-1)).toMatchObject({ event: 'interrupted' });
    const records = objectsIn(await readFile(join(cwd, 'results/records.jsonl'), 'utf8'));
    expect(records.length).toBeGreaterThan(0);
    expect(records.length).toBeLessThan(400);
    expect(records.map(({ id }) => id)).toEqual(records.map((_, i) => `a${i + 1}`));
    const manifest = JSON.parse(await readFile(join(cwd, 'results/manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ status: 'interrupted', counts: { inputs: records.length } });
  });

  test('twice ends at once', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles(['Quick.', 'HANG']) });
    const program = start(job('results', '--workers', '1', '--progress', 'plain'), { cwd });
    await program.grows(join(cwd, 'results/.onrecord/job.json'));
    program.kill('SIGINT');
    await program.hears('Press Ctrl-C again');
    program.kill('SIGINT');
    expect((await program.ended).status).toBe(130);
  });
});

describe('going on with --resume', () => {
  test('gives, after kill -9 at 25 random moments, what an undisturbed run gives', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': mixed(300, 8) });
    expect((await run(job('whole'), { cwd })).status).toBe(1);
    const whole = await resultsIn(join(cwd, 'whole'));
    const journal = join(cwd, 'results/.onrecord/journal.jsonl');
    let completed = 0;
    for (let kills = 0; kills < 25; ) {
      const program = start(job('results', '--resume', '--workers', String(1 + (kills % 3))), {
        cwd,
      });
      // Every run gets a little further: it is killed some time after it has kept something.
      await Promise.race([program.grows(journal), program.ended]);
      const timer = setTimeout(() => program.kill('SIGKILL'), Math.random() * 300);
      const { status, stderr } = await program.ended;
      clearTimeout(timer);
      if (status === null) kills += 1;
      else {
        expect({ status, stderr }).toEqual({ status: 1, stderr: expect.any(String) });
        expect(await resultsIn(join(cwd, 'results'))).toEqual(whole);
        await rm(join(cwd, 'results'), { recursive: true });
        completed += 1;
      }
    }
    const { status } = await run(job('results', '--resume'), { cwd });
    expect({ status, completed }).toEqual({ status: 1, completed: expect.any(Number) });
    expect(await resultsIn(join(cwd, 'results'))).toEqual(whole);
  }, 240_000);

  test('begins a job where there is none, and does nothing where it is complete', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': mixed(10, 0) });
    expect((await run(job('results', '--resume'), { cwd })).status).toBe(1);
    const manifest = await readFile(join(cwd, 'results/manifest.json'), 'utf8');
    expect((await run(job('results', '--resume'), { cwd })).status).toBe(1);
    expect(await readFile(join(cwd, 'results/manifest.json'), 'utf8')).toBe(manifest);
  });

  test('reads on where articles were added at the end', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles(texts(400, 20)) });
    await interrupted(cwd);
    await writeFile(join(cwd, 'a.jsonl'), articles(texts(401, 20)));
    const { status } = await run(job('results', '--resume'), { cwd });
    expect(status).toBe(0);
  });

  test.each([
    [
      'an article',
      async (cwd: string) => {
        const lines = articles(texts(400, 20)).replace('Number 0', 'Number zero');
        await writeFile(join(cwd, 'a.jsonl'), lines);
      },
      'Input 1 is not what it was',
    ],
    [
      'the number of articles',
      (cwd: string) => writeFile(join(cwd, 'a.jsonl'), articles(texts(1, 20))),
      'There are only 1',
    ],
    [
      'the pipeline',
      (cwd: string) => writeFile(join(cwd, 'accidents.mjs'), `${ACCIDENTS['accidents.mjs']}//`),
      'pipelineHash was',
    ],
  ])('is refused where %s has changed', async (_, change, words) => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles(texts(400, 20)) });
    await interrupted(cwd);
    await change(cwd);
    const { status, stderr } = await run(job('results', '--resume'), { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^E_JOB_CHANGED {2}results /mu);
    expect(stderr).toContain(words);
  });

  test('without it, an unfinished job is left alone', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles(texts(400, 20)) });
    await interrupted(cwd);
    const { status, stderr } = await run(job('results'), { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^E_OUTPUT_EXISTS[^\n]*unfinished job/u);
  });
});

test('a second job on the same folder is refused while the first one is at work', async () => {
  const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles(texts(400, 20)) });
  const first = start(job('results'), { cwd });
  await first.hears('"event":"progress"');
  const second = await run(job('results', '--overwrite'), { cwd });
  expect(second.status).toBe(2);
  expect(second.stderr).toMatch(/^E_OUTPUT_BUSY {2}/u);
  first.kill('SIGINT');
  expect((await first.ended).status).toBe(130);
});

/** A job that was stopped when some of it was done. */
async function interrupted(cwd: string): Promise<void> {
  const program = start(job('results'), { cwd });
  await program.hears('"event":"progress"');
  program.kill('SIGINT');
  expect((await program.ended).status).toBe(130);
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder-with.ts';
import { ACCIDENTS, articles } from './pipelines.ts';
import { objectsIn, resultsIn, run } from './program.ts';

const WIRE = 'LEEDS (Reuters) - “We waited too long,” said Mara Lind, who runs the Aire Trust.\n';
const COURT = 'A judge in Oslo ruled on Tuesday. "No," Obi Adeyemi told the BBC.\n';
const OUTPUT = ['--pipeline', 'accidents.yaml', '--output', 'results'];

describe('a job over a folder', () => {
  test('writes records and tables, says where, and ends with 0', async () => {
    const cwd = await folderWith({ 'news/a.txt': WIRE, 'news/deep/b.txt': COURT });
    const { status, stdout, stderr } = await run(['run', 'news', '--pipeline', 'fast'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^Done after /u),
    });
    expect(stdout).toMatch(/^2 articles read, 0 failed\n/u);
    expect(stdout).toContain('Results in output\n');
    const results = await resultsIn(join(cwd, 'output'));
    expect([...results.keys()]).toEqual([
      'articles.csv',
      'dates.csv',
      'failed.jsonl',
      'organizations.csv',
      'people.csv',
      'places.csv',
      'quotes.csv',
      'records.jsonl',
    ]);
    const records = objectsIn(results.get('records.jsonl') ?? '');
    expect(records.map((record) => record['origin'])).toMatchObject([
      { path: 'news/a.txt' },
      { path: 'news/deep/b.txt' },
    ]);
    expect(results.get('quotes.csv')).toContain('Mara Lind');
    expect(results.get('failed.jsonl')).toBe('');
  });

  test('says on standard output nothing at all with --quiet', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.txt': WIRE });
    const ended = await run(['run', 'a.txt', ...OUTPUT, '--quiet'], { cwd });
    expect(ended).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('lists what failed with its reason, reads the rest, and ends with 1', async () => {
    const cwd = await folderWith({
      ...ACCIDENTS,
      'news/empty.txt': '',
      'news/good.txt': WIRE,
      'news/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      'news/lines.jsonl': `{"text":"Fine."}\n{"text":\n{"body":"No text."}\n`,
    });
    const { status, stdout } = await run(['run', 'news', ...OUTPUT], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^2 articles read, 4 failed\n/u);
    const results = await resultsIn(join(cwd, 'results'));
    expect(objectsIn(results.get('failed.jsonl') ?? '')).toMatchObject([
      { origin: 'news/empty.txt', code: 'E_EMPTY' },
      { origin: 'news/lines.jsonl:2', code: 'E_JSON' },
      { origin: 'news/lines.jsonl:3', code: 'E_FIELD' },
      { origin: 'news/picture.txt', code: 'E_BINARY' },
    ]);
  });

  test('leaves files of other kinds alone, and says so', async () => {
    const cwd = await folderWith({
      ...ACCIDENTS,
      'news/a.txt': WIRE,
      'news/scan.PDF': '%PDF',
      'news/.hidden.txt': WIRE,
    });
    const { status, stdout } = await run(['run', 'news', ...OUTPUT], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 article read/u);
    expect(stdout).toMatch(/Left out: .*\n {2}\.pdf +1\n/u);
  });

  test('reads fields by their names in the input', async () => {
    const line = JSON.stringify({ body: WIRE, source: { name: 'The Aire Post' }, key: 7 });
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': `${line}\n` });
    const fields = ['text=body', 'publisher=source.name', 'id=key'];
    const args = fields.flatMap((field) => ['--field', field]);
    const { status } = await run(['run', 'a.jsonl', ...OUTPUT, ...args], { cwd });
    expect(status).toBe(0);
    const results = await resultsIn(join(cwd, 'results'));
    expect(objectsIn(results.get('records.jsonl') ?? '')).toMatchObject([
      { id: '7', text: WIRE, publisher: 'The Aire Post' },
    ]);
  });

  test('keeps a manifest with versions, counts, failures and times', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.txt': WIRE, 'b.txt': ' ' });
    await run(['run', 'a.txt', 'b.txt', ...OUTPUT], { cwd });
    const manifest = JSON.parse(await readFile(join(cwd, 'results/manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      status: 'complete',
      settings: { pipeline: 'accidents', pipelineHash: expect.stringMatching(/^[0-9a-f]{16}$/u) },
      inputs: ['a.txt', 'b.txt'],
      counts: { inputs: 2, articles: 1, failed: 1 },
      failures: { E_EMPTY: 1 },
      formats: ['jsonl', 'csv'],
      run: { resumed: 0, node: process.version },
    });
    expect(Date.parse(manifest.run.ended)).toBeGreaterThanOrEqual(Date.parse(manifest.run.started));
  });

  test('writes only the formats that were asked for', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.txt': WIRE });
    await run(['run', 'a.txt', ...OUTPUT, '--format', 'jsonl'], { cwd });
    expect([...(await resultsIn(join(cwd, 'results'))).keys()]).toEqual([
      'failed.jsonl',
      'records.jsonl',
    ]);
  });

  test('puts a byte order mark in front of CSV where it is asked to', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.txt': WIRE });
    await run(['run', 'a.txt', ...OUTPUT, '--bom'], { cwd });
    const bytes = await readFile(join(cwd, 'results/articles.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('tells programs of its progress in JSON', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles([WIRE, COURT, 'Third.']) });
    const { stderr } = await run(['run', 'a.jsonl', ...OUTPUT, '--progress', 'json'], { cwd });
    const events = objectsIn(stderr);
    expect(events.at(-1)).toMatchObject({ event: 'done', done: 3, failed: 0 });
    expect(events.at(-2)).toMatchObject({ event: 'progress', done: 3, failed: 0, secondsLeft: 0 });
  });
});

describe('the same input gives the same bytes', () => {
  test('with any number of workers', async () => {
    // Long and short in turns, so that with several workers they are not finished in their order.
    const texts = Array.from({ length: 60 }, (_, i) => `${WIRE} SLOW ${(i % 4) * 8} ${i}`);
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles([...texts, '', 'THROW']) });
    const results = [];
    for (const workers of ['1', '2', '5']) {
      const args = ['--pipeline', 'accidents.yaml', '--output', workers, '--workers', workers];
      expect((await run(['run', 'a.jsonl', ...args], { cwd })).status).toBe(1);
      results.push(await resultsIn(join(cwd, workers)));
    }
    expect(results[0]?.get('records.jsonl')?.split('\n').length).toBe(61);
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  test('wherever a file is named once and its folder again', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'news/a.txt': WIRE, 'news/b.txt': COURT });
    const named = ['news/b.txt', 'news', 'news/*.txt', './news/a.txt'];
    const { stdout } = await run(['run', ...named, ...OUTPUT], { cwd });
    expect(stdout).toMatch(/^2 articles read/u);
  });
});

describe('the output folder', () => {
  test('of another job is refused, and nothing in it changes', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.txt': WIRE, 'b.txt': COURT });
    await run(['run', 'a.txt', ...OUTPUT], { cwd });
    const before = await resultsIn(join(cwd, 'results'));
    const { status, stderr } = await run(['run', 'b.txt', ...OUTPUT], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^E_OUTPUT_EXISTS {2}results {2}/u);
    expect(await resultsIn(join(cwd, 'results'))).toEqual(before);
  });

  test('is taken over with --overwrite, and old files go', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.txt': WIRE, 'results/notes.txt': 'Mine.' });
    await run(['run', 'a.txt', ...OUTPUT], { cwd });
    const args = [...OUTPUT, '--format', 'jsonl', '--overwrite'];
    expect((await run(['run', 'a.txt', ...args], { cwd })).status).toBe(0);
    expect((await readdir(join(cwd, 'results'))).sort()).toEqual([
      'failed.jsonl',
      'manifest.json',
      'notes.txt',
      'records.jsonl',
    ]);
  });

  test('keeps a file of the same name that is somebody else’s', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.txt': WIRE, 'results/people.csv': 'Mine.' });
    const { status, stderr } = await run(['run', 'a.txt', ...OUTPUT], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^E_OUTPUT_EXISTS {2}results\/people\.csv/mu);
    expect(await readFile(join(cwd, 'results/people.csv'), 'utf8')).toBe('Mine.');
  });

  test('that cannot be made is refused before any work', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'a.txt': WIRE, file: 'no folder' });
    const args = ['--pipeline', 'accidents.yaml', '--output', 'file/results'];
    const { status, stderr } = await run(['run', 'a.txt', ...args], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^E_OUTPUT {2}file\/results {2}/u);
  });

  test('with no space left ends the job with a clear word, and it can be gone on with', async () => {
    const texts = Array.from({ length: 600 }, (_, i) => `Number ${i}, said Mara Lind.`);
    const cwd = await folderWith({ ...ACCIDENTS, 'a.jsonl': articles(texts) });
    const args = ['run', 'a.jsonl', '--pipeline', 'accidents.yaml', '--checkpoint', '50'];
    const full = await run([...args, '--output', 'results'], { cwd, fileLimit: 100 });
    expect(full.status).toBe(2);
    expect(full.stderr).toMatch(/^E_OUTPUT {2}results\/\S+ {2}EFBIG/mu);
    expect(await readdir(join(cwd, 'results'))).toEqual(['.onrecord']);
    await run([...args, '--output', 'results', '--resume'], { cwd });
    const manifest = JSON.parse(await readFile(join(cwd, 'results/manifest.json'), 'utf8'));
    expect(manifest.run.resumed).toBeGreaterThan(0);
    await run([...args, '--output', 'whole'], { cwd });
    expect(await resultsIn(join(cwd, 'results'))).toEqual(await resultsIn(join(cwd, 'whole')));
  });
});

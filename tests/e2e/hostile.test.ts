import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleRecord } from '../../src/record/schema.ts';
import { folderWith } from '../support/folder-with.ts';
import { checkedRecord } from '../support/true-record.ts';
import { HOSTILE_LINES, HOSTILE_TEXTS, MAX_LENGTH } from './hostile-texts.ts';
import { ACCIDENTS } from './pipelines.ts';
import { type Ended, lastingFolder, objectsIn, resultsIn, run } from './program.ts';

interface Results {
  readonly ended: Ended;
  readonly records: readonly Record<string, unknown>[];
  readonly failures: readonly Record<string, unknown>[];
}

async function resultsOf(cwd: string, args: readonly string[]): Promise<Results> {
  const ended = await run(['run', ...args, '--output', 'results'], { cwd });
  const files = await resultsIn(join(cwd, 'results'));
  return {
    ended,
    records: objectsIn(files.get('records.jsonl') ?? ''),
    failures: objectsIn(files.get('failed.jsonl') ?? ''),
  };
}

/** What came of each input, by the place where it stood; the codes of several results, joined. */
function endsOf(
  { records, failures }: Results,
  placeOf: (record: Record<string, unknown>) => string,
) {
  const ends = new Map<string, string>();
  const add = (place: string, end: string): void => {
    ends.set(place, [ends.get(place) ?? [], end].flat().join(' and '));
  };
  for (const record of records) add(placeOf(record), 'record');
  for (const { origin, code } of failures) add(String(origin), String(code));
  return ends;
}

const pathOf = (record: Record<string, unknown>): string =>
  articleRecord.parse(record).origin.path ?? '';

describe('hostile texts', () => {
  let results: Results;
  let ends: ReadonlyMap<string, string>;
  const pathOfText = (index: number): string => `news/${String(index).padStart(3, '0')}.txt`;

  beforeAll(async () => {
    const cwd = await lastingFolder();
    await mkdir(join(cwd, 'news'));
    for (const [index, { content }] of HOSTILE_TEXTS.entries()) {
      await writeFile(join(cwd, pathOfText(index)), content);
    }
    results = await resultsOf(cwd, ['news', '--pipeline', 'fast', '--max-length', `${MAX_LENGTH}`]);
    ends = endsOf(results, pathOf);
  }, 300_000);

  test('there are many', () =>
    expect(HOSTILE_TEXTS.length + HOSTILE_LINES.length).toBeGreaterThan(80));

  test.each(HOSTILE_TEXTS.map(({ name, end }, index) => [name, end, index] as const))(
    '%s: %s',
    (_, end, index) => expect(ends.get(pathOfText(index))).toBe(end),
  );

  test('every record is valid, and its offsets are the words they name', () => {
    expect(results.records.length).toBeGreaterThan(30);
    for (const record of results.records) expectTrue(record);
  });
});

describe('hostile lines', () => {
  let results: Results;
  let ends: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const cwd = await lastingFolder();
    // Each line is followed by a good one, so that what one costs the next can be seen.
    const lines = HOSTILE_LINES.flatMap(({ content }, index) => [
      Buffer.from(content),
      Buffer.from(`\n{"id":"good ${index}","text":"We waited."}\n`),
    ]);
    await writeFile(join(cwd, 'a.jsonl'), Buffer.concat(lines));
    results = await resultsOf(cwd, [
      'a.jsonl',
      '--pipeline',
      'fast',
      '--max-length',
      `${MAX_LENGTH}`,
    ]);
    ends = endsOf(results, () => 'a.jsonl');
  }, 300_000);

  test.each(
    HOSTILE_LINES.flatMap(({ name, end }, index) =>
      end === 'record' ? [] : [[name, end, index] as const],
    ),
  )('%s: %s', (_, end, index) => expect(ends.get(`a.jsonl:${2 * index + 1}`)).toBe(end));

  test('every other line has its record, and all of them are valid', () => {
    const good = results.records.filter(({ id }) => String(id).startsWith('good '));
    expect(good).toHaveLength(HOSTILE_LINES.length);
    const odd = HOSTILE_LINES.filter(({ end }) => end === 'record');
    expect(results.records).toHaveLength(HOSTILE_LINES.length + odd.length);
    for (const record of results.records) expectTrue(record);
  });
});

/** Valid, and with every span cut out of the text as it says. */
function expectTrue(value: unknown): void {
  const { record, wrong } = checkedRecord(value);
  expect(wrong, record.text.slice(0, 80)).toEqual([]);
}

describe('hostile names', () => {
  const NAMES = [
    'two\nlines.txt',
    'tab\t.txt',
    '\u001b[2Jterminal.txt',
    '"quoted".txt',
    "'quoted'.txt",
    '$(touch owned).txt',
    '`touch owned`.txt',
    '-rf.txt',
    '--help.txt',
    ' leading.txt',
    'trailing .txt',
    'back\\slash.txt',
    '*.txt',
    '[a].txt',
    '{a,b}.txt',
    '%s%n.txt',
    'comma,.txt',
    'null\u2400.txt',
    '\u202etxt.exe.txt',
    'e\u0301.txt',
    '\u00e9.txt',
    '👩‍👧.txt',
    `${'x'.repeat(251)}.txt`,
    '..txt.txt',
    'CON.txt',
  ];

  test('in a folder: each file has its record under its own name', async () => {
    const cwd = await folderWith(ACCIDENTS);
    await mkdir(join(cwd, 'news'));
    for (const name of NAMES) await writeFile(join(cwd, 'news', name), `It is ${name}.`);
    const { ended, records } = await resultsOf(cwd, ['news', '--pipeline', 'accidents.yaml']);
    expect(ended.status).toBe(0);
    const met = records.map((record) => [pathOf(record), record['text']]);
    // Hidden files are no input, whatever comes after the dot.
    const expected = NAMES.filter((name) => !name.startsWith('.'));
    expect(met).toEqual(expected.map((name) => [`news/${name}`, `It is ${name}.`]).sort());
  });

  test('named themselves: each is a file before it is a pattern or an option', async () => {
    const cwd = await folderWith(ACCIDENTS);
    for (const name of NAMES) await writeFile(join(cwd, name), `It is ${name}.`);
    const args = ['--pipeline', 'accidents.yaml', '--', ...NAMES];
    const { ended, records } = await resultsOfArgs(cwd, args);
    expect(ended.status).toBe(0);
    expect(records.map(({ text }) => text)).toEqual(NAMES.map((name) => `It is ${name}.`));
  });

  test('in messages they cannot steer the terminal', async () => {
    const cwd = await folderWith();
    const { stderr } = await run(['run', '\u001b[2Jgone\nE_FAKE'], { cwd });
    expect(stderr).toMatch(/^E_INPUT_MISSING {2}\\x1b\[2Jgone\\x0aE_FAKE {2}/u);
  });

  async function resultsOfArgs(cwd: string, args: readonly string[]): Promise<Results> {
    const ended = await run(['run', '--output', 'results', ...args], { cwd });
    const files = await resultsIn(join(cwd, 'results'));
    return { ended, records: objectsIn(files.get('records.jsonl') ?? ''), failures: [] };
  }
});

describe('hostile folders', () => {
  test('links that lead nowhere fail, circles end, pipes are not waited for', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'news/a.txt': 'One.', 'other/b.txt': 'Two.' });
    await symlink('nowhere.txt', join(cwd, 'news/dangling.txt'));
    await symlink('itself.txt', join(cwd, 'news/itself.txt'));
    await symlink('.', join(cwd, 'news/circle'));
    await symlink('../other', join(cwd, 'news/other'));
    await symlink('../news', join(cwd, 'other/back'));
    expect(spawnSync('mkfifo', [join(cwd, 'news/pipe.txt')]).status).toBe(0);
    const { ended, records, failures } = await resultsOf(cwd, [
      'news',
      '--pipeline',
      'accidents.yaml',
    ]);
    expect(ended.status).toBe(1);
    expect(records.map(pathOf)).toEqual(['news/a.txt', 'news/other/b.txt']);
    expect(failures).toMatchObject([
      { origin: 'news/dangling.txt', code: 'E_INPUT_UNREADABLE' },
      { origin: 'news/itself.txt', code: 'E_INPUT_UNREADABLE' },
    ]);
  });

  test('a folder that is called like a file is a folder', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'news/a.txt/b.txt': 'One.' });
    const { records } = await resultsOf(cwd, ['news', '--pipeline', 'accidents.yaml']);
    expect(records.map(pathOf)).toEqual(['news/a.txt/b.txt']);
  });

  test('a name that is not UTF-8 is listed, not lost', async () => {
    const cwd = await folderWith({ ...ACCIDENTS, 'news/a.txt': 'One.' });
    await writeFile(
      Buffer.concat([Buffer.from(join(cwd, 'news/b')), Buffer.from([0xff]), Buffer.from('.txt')]),
      'Two.',
    );
    const { records, failures } = await resultsOf(cwd, ['news', '--pipeline', 'accidents.yaml']);
    expect([...records, ...failures]).toHaveLength(2);
  });
});

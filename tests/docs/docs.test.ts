import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fences, ROOT } from './fences.ts';

/** What sets up a clone, trains, or needs a program that not everyone has: shown, not run. */
const NOT_RUN = /^(?:npm |npx |git |python|pip|parallel|spark|duckdb|\.?\/?\.venv)/u;

const all = fences();
let folder: string;

// Commands run in a folder of their own that looks like a clone, with the built program on the path.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-docs-'));
  for (const name of ['seeds', 'pipelines']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules', 'onrecord'));
  symlinkSync(join(ROOT, 'dist', 'cli', 'main.js'), join(folder, 'bin', 'onrecord'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
    maxBuffer: 1 << 27,
  });
  return { status, output: stdout + stderr };
}

const commands = all.filter(({ language }) => language === 'sh');
test('the docs show commands and excerpts', () => {
  expect(commands.length).toBeGreaterThan(5);
});

describe.each(commands)('$where', ({ body }) => {
  const lines = body
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !NOT_RUN.test(line));
  test.runIf(lines.length > 0)('its commands run', () => {
    for (const line of lines) {
      const { status, output } = run('bash', ['-c', `set -o pipefail; ${line}`]);
      expect(status, `${line}\n${output}`).toBe(0);
    }
  });
});

const programs = all.filter(({ language, note }) => language === 'js' && note === 'program');
test.each(programs)('$where: the program runs', ({ body }) => {
  const file = join(folder, 'example.js');
  writeFileSync(file, body);
  const { status, output } = run(process.execPath, [file]);
  expect(status, output).toBe(0);
});

// `<!-- record: seeds/wire.txt -->` before a `json` block: the record of that article has all that it shows.
const excerpts = all.filter(({ note }) => note?.startsWith('record: ') === true);
test.each(excerpts)('$where is an excerpt of a real record', async ({ note, body }) => {
  const [, path = ''] = note?.split(' ') ?? [];
  const { status, output } = run('bash', ['-c', `onrecord extract < ${path}`]);
  expect(status, output).toBe(0);
  expect(JSON.parse(output)).toMatchObject(JSON.parse(body));
});

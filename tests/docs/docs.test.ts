import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Fence, fences, ROOT } from './fences.ts';

/** What sets up a clone or needs a program that not everyone has: shown, not run. */
const NOT_RUN = /^(?:npm|npx|parallel) /u;

/** A folder that looks like a clone after its set-up, with the built program on the path. */
async function clone(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ['seeds', 'pipelines', 'models']) {
    symlinkSync(join(ROOT, name), join(folder, name));
  }
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules', 'onrecord'));
  mkdirSync(join(folder, 'bin'));
  const program = join(folder, 'bin', 'onrecord');
  const main = join(ROOT, 'dist', 'cli', 'main.js');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`);
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

function run(folder: string, command: string, args: readonly string[]) {
  return spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
    maxBuffer: 2 ** 27,
  });
}

const commandsOf = ({ body }: Fence): string =>
  body
    .split('\n')
    .filter((line) => !NOT_RUN.test(line))
    .join('\n');

const all = fences();
const shell = all.filter((fence) => fence.language === 'sh' && commandsOf(fence).trim() !== '');
const programs = all.filter(({ note }) => note === 'program');
const excerpts = all.filter(({ note }) => note?.startsWith('record: ') === true);

test('the docs show commands, a program and an excerpt', () => {
  expect(shell.length).toBeGreaterThan(5);
  expect(programs.length).toBeGreaterThan(0);
  expect(excerpts.length).toBeGreaterThan(0);
});

describe('the commands run', () => {
  test.each(shell)('$where', async (fence) => {
    const script = `set -euo pipefail\n${commandsOf(fence)}`;
    const { status, stdout, stderr } = run(await clone(), 'bash', ['-c', script]);
    expect(status, stdout + stderr).toBe(0);
  });
});

describe('the programs run', () => {
  test.each(programs)('$where', async ({ body }) => {
    const folder = await clone();
    writeFileSync(join(folder, 'example.js'), body);
    const { status, stdout, stderr } = run(folder, process.execPath, ['example.js']);
    expect(status, stdout + stderr).toBe(0);
  });
});

// `<!-- record: seeds/wire.txt -->` before a `json` block: the record of that article has all it shows.
describe('the excerpts are of real records', () => {
  test.each(excerpts)('$where', async ({ note, body }) => {
    const command = `onrecord extract < ${note?.split(' ')[1]}`;
    const { status, stdout, stderr } = run(await clone(), 'bash', ['-c', command]);
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual(holding(JSON.parse(body)));
  });
});

/** What has at least these fields, and in each list at least these items. */
function holding(excerpt: unknown): unknown {
  if (Array.isArray(excerpt)) return expect.arrayContaining(excerpt.map(holding));
  if (excerpt === null || typeof excerpt !== 'object') return excerpt;
  const fields = Object.entries(excerpt).map(([key, value]) => [key, holding(value)]);
  return expect.objectContaining(Object.fromEntries(fields));
}

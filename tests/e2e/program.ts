import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const MAIN = fileURLToPath(new URL('dist/cli/main.js', ROOT));

checkBuilt();

/** A program that is older than its source would be tested for nothing. */
function checkBuilt(): void {
  const built = statSync(MAIN, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const source = fileURLToPath(new URL('src/', ROOT));
  const newest = Math.max(
    ...readdirSync(source, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
  if (built < newest) throw new Error('dist is missing or older than src: run `npm run build`.');
}

export interface Ended {
  /** Null where a signal ended the program. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that runs. */
export interface Running {
  readonly ended: Promise<Ended>;
  /** Waits until standard error holds the words. */
  hears(words: string): Promise<void>;
  /** Waits until it has made the file, or added to it. */
  grows(path: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Closes the program's standard output, as `head` does when it has its lines. */
  stopReading(): void;
}

export interface Settings {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  /** Standard input is left open. */
  readonly isInputOpen?: boolean;
  /** The most kilobytes that a file may have, as if the disk were full. */
  readonly fileLimit?: number;
}

/** Starts the built program. */
export function start(args: readonly string[], settings: Settings): Running {
  const { cwd, input = '', isInputOpen, fileLimit } = settings;
  const limit = fileLimit === undefined ? '' : `ulimit -f ${fileLimit}; `;
  const shell = ['-c', `${limit}exec "$0" "$@"`, process.execPath, MAIN, ...args];
  const child = spawn('bash', shell, { cwd, stdio: 'pipe' });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A program that refuses its arguments does not read its input.
  child.stdin.on('error', () => undefined);
  child.stdin.write(input);
  if (isInputOpen !== true) child.stdin.end();
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
  return {
    ended: new Promise((resolve) => {
      child.on('close', (status) => resolve({ status, stdout: text(out), stderr: text(err) }));
    }),
    hears: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (text(err).includes(words)) resolve();
        };
        look();
        child.stderr.on('data', look);
        child.on('close', () => reject(new Error(`It ended without '${words}':\n${text(err)}`)));
      }),
    async grows(path) {
      const size = () => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      for (const before = size(); size() <= before && child.exitCode === null; ) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    kill: (signal) => child.kill(signal),
    stopReading: () => child.stdout.destroy(),
  };
}

/** Runs the built program to its end. */
export const run = (args: readonly string[], settings: Settings): Promise<Ended> =>
  start(args, settings).ended;

/** A folder for all tests of a file or a group: to be made in a `beforeAll`. */
export async function lastingFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-e2e-'));
  lasting.push(folder);
  return folder;
}

const lasting: string[] = [];
afterAll(async () => {
  for (const folder of lasting) await rm(folder, { recursive: true, force: true });
});

/** What stands in the files of a result folder, by name; not the manifest, which tells of times. */
export async function resultsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name !== 'manifest.json').sort();
  const results = new Map<string, string>();
  for (const name of names) results.set(name, await readFile(join(folder, name), 'utf8'));
  return results;
}

/** The objects of a JSON Lines file. */
export const objectsIn = (lines: string): readonly Record<string, unknown>[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

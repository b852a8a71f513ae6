import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { OnrecordError } from '../errors.ts';

/** The right to write to a folder. */
export interface Lock {
  /**
   * Makes sure that the lock is still ours.
   *
   * @throws OnrecordError `E_OUTPUT_BUSY` where another job took it for that of a dead one
   */
  check(): Promise<void>;
  release(): Promise<void>;
}

const holderSchema = z.object({
  token: z.string(),
  pid: z.number(),
  host: z.string(),
  /** When the process began, as the system counts; tells it from a later one with the same number. */
  began: z.string().nullable(),
});
type Holder = z.output<typeof holderSchema>;

const HEARTBEAT_MILLISECONDS = 5_000;
const DEAD_AFTER_MILLISECONDS = 60_000;

/**
 * Takes the lock file at `path`. A lock whose process is gone, or on another machine has not stirred
 * for a minute, is taken over: a job that was killed leaves one behind.
 *
 * @throws OnrecordError `E_OUTPUT_BUSY` where a living job holds it
 */
export async function takeLock(path: string): Promise<Lock> {
  const self: Holder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    began: await beginningOf(process.pid),
  };
  // A second round for the case that the holder went away, or a dead one's lock was cleared, just now.
  for (let round = 0; round < 2; round++) {
    if (await created(path, self)) return held(path, self);
    await clearIfDead(path, self.token);
  }
  if (await created(path, self)) return held(path, self);
  throw busy(path, await holderOf(path));
}

/** Makes the lock whole or not at all: one that a crash cut short would be nobody's. */
async function created(path: string, self: Holder): Promise<boolean> {
  const draft = `${path}.${self.token}`;
  try {
    await writeFile(draft, JSON.stringify(self));
    await link(draft, path).catch((thrown: unknown) => {
      // Some file systems have no second names; there the file is made in place.
      if (codeOf(thrown) === 'EEXIST') throw thrown;
      return writeFile(path, JSON.stringify(self), { flag: 'wx' });
    });
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  } finally {
    await rm(draft, { force: true });
  }
}

function held(path: string, self: Holder): Lock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT_MILLISECONDS).unref();
  const isOurs = async () => (await holderOf(path))?.token === self.token;
  return {
    async check() {
      if (!(await isOurs())) throw busy(path, await holderOf(path));
    },
    async release() {
      clearInterval(heartbeat);
      if (await isOurs()) await rm(path, { force: true });
    },
  };
}

/** Moves a dead holder's lock aside; two jobs that try it at once do not take each other's. */
async function clearIfDead(path: string, token: string): Promise<void> {
  const holder = await holderOf(path);
  if (holder !== null && (await isAlive(path, holder))) throw busy(path, holder);
  if (holder === null && (await isFresh(path))) throw busy(path, holder);
  const aside = `${path}.${token}`;
  try {
    await rename(path, aside);
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return;
    throw thrown;
  }
  const moved = await holderOf(aside);
  if (moved?.token === holder?.token) await rm(aside, { force: true });
  else {
    await rename(aside, path);
    throw busy(path, moved);
  }
}

async function isAlive(path: string, holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return isFresh(path);
  try {
    process.kill(holder.pid, 0);
  } catch (thrown) {
    // Any other error says that the process is there, and is somebody else's.
    if (codeOf(thrown) === 'ESRCH') return false;
  }
  const began = await beginningOf(holder.pid);
  return began === null || holder.began === null ? isFresh(path) : began === holder.began;
}

const isFresh = async (path: string): Promise<boolean> => {
  const stats = await stat(path).catch(() => null);
  return stats !== null && Date.now() - stats.mtimeMs < DEAD_AFTER_MILLISECONDS;
};

async function holderOf(path: string): Promise<Holder | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Gone, or cut off by a crash while it was written: nobody's.
    return null;
  }
}

/** Where the system tells (Linux): field 22 of /proc/PID/stat, counted after the name in brackets. */
async function beginningOf(pid: number): Promise<string | null> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

const busy = (path: string, holder: Holder | null): OnrecordError =>
  new OnrecordError(
    'E_OUTPUT_BUSY',
    holder === null
      ? 'Another job is writing to this folder.'
      : `Another job is writing to this folder: process ${holder.pid} on ${holder.host}.`,
    { where: path },
  );

const codeOf = (thrown: unknown): unknown =>
  thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;

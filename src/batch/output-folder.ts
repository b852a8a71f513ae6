import { access, mkdir, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { OnrecordError } from '../errors.ts';
import { StagedFile } from '../sinks/staged-file.ts';
import { type Lock, takeLock } from './lock.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { settingsSchema } from './settings.ts';
import { writing } from './writing.ts';

/** What may be done with what stands in the folder already. */
export type Begin = 'new' | 'overwrite' | 'resume';

const MANIFEST = 'manifest.json';
const WORK = '.onrecord';
const LOCK = 'lock';
const JOB = 'job.json';

const jobSchema = z.object({
  settings: settingsSchema,
  /** Names of result files that the job has begun to put in place. */
  published: z.array(z.string()),
});
/** A job on its way, as it stands in the folder. */
export type Job = z.output<typeof jobSchema>;

/**
 * The folder that a job writes to. Results appear in it only when they are whole; until then all is
 * in its hidden folder `.onrecord`, under a lock. Old results stay until new ones take their place.
 */
export class OutputFolder {
  readonly path: string;
  /** Of the job whose results stand in the folder. */
  readonly previous: Manifest | null;
  readonly #lock: Lock;

  private constructor(path: string, previous: Manifest | null, lock: Lock) {
    this.path = path;
    this.previous = previous;
    this.#lock = lock;
  }

  /**
   * Makes the folder if need be and takes it.
   *
   * @throws OnrecordError `E_OUTPUT`, `E_OUTPUT_BUSY`, or `E_OUTPUT_EXISTS` where it holds another job
   */
  static async open(path: string, begin: Begin): Promise<OutputFolder> {
    return writing(path, async () => {
      const work = join(path, WORK);
      await mkdir(work, { recursive: true });
      const lock = await takeLock(join(work, LOCK));
      try {
        const folder = new OutputFolder(path, await readManifest(path), lock);
        if (begin === 'new') await folder.#refuseOther();
        // Without a job to go on with, what stands there was left by one that was killed at its end.
        if (begin === 'overwrite' || (await folder.unfinished()) === null)
          await folder.#clearWork();
        await rm(folder.staging, { recursive: true, force: true });
        await mkdir(folder.staging);
        return folder;
      } catch (thrown) {
        await lock.release();
        await rmdir(work).catch(() => undefined);
        throw thrown;
      }
    });
  }

  /** Where the journal is. */
  get work(): string {
    return join(this.path, WORK);
  }

  /** Where files are until they are whole. */
  get staging(): string {
    return join(this.work, 'staging');
  }

  /** The job that was begun here and is not finished. */
  async unfinished(): Promise<Job | null> {
    const text = await readFile(join(this.work, JOB), 'utf8').catch(() => null);
    return text === null ? null : jobSchema.parse(JSON.parse(text));
  }

  /** Notes what job this is, so that it can be gone on with. */
  async note(job: Job): Promise<void> {
    await this.#replace(this.work, JOB, job);
  }

  /** @throws OnrecordError `E_OUTPUT_BUSY` where another job has taken the folder */
  async check(): Promise<void> {
    await this.#lock.check();
  }

  /**
   * Puts the files in place of those of the job before, and its manifest last.
   *
   * @param names of whole files in the staging folder
   * @throws OnrecordError `E_OUTPUT_EXISTS` where a file of that name was made by somebody else
   */
  async publish(names: readonly string[], job: Job, manifest: Manifest): Promise<void> {
    const old = this.previous?.files.map(({ name }) => name) ?? [];
    for (const name of names) {
      const path = join(this.path, name);
      if (old.includes(name) || job.published.includes(name) || !(await exists(path))) continue;
      throw new OnrecordError('E_OUTPUT_EXISTS', 'A file of this name was not made by this job.', {
        where: path,
        hint: 'Move it away, then go on with --resume.',
      });
    }
    await this.note({ ...job, published: [...names] });
    for (const name of names) {
      const path = join(this.path, name);
      await mkdir(dirname(path), { recursive: true });
      await rename(join(this.staging, name), path);
    }
    await this.#replace(this.path, MANIFEST, manifest);
    for (const name of old) {
      if (!names.includes(name)) await rm(join(this.path, name), { force: true });
    }
  }

  /** Sizes of files in the staging folder. */
  async sizesOf(names: readonly string[]): Promise<Manifest['files']> {
    const sizes = [];
    for (const name of names) {
      sizes.push({ name, bytes: (await stat(join(this.staging, name))).size });
    }
    return sizes;
  }

  /** Gives the folder back. What a job needs to be gone on with stays. */
  async release(): Promise<void> {
    await rm(this.staging, { recursive: true, force: true });
    await this.#lock.release();
    // Not empty where there is a job to go on with.
    await rmdir(this.work).catch(() => undefined);
  }

  /** Forgets the job's journal: its results are in place. */
  async finish(): Promise<void> {
    await this.#clearWork();
  }

  async #refuseOther(): Promise<void> {
    if ((await this.unfinished()) !== null) {
      throw new OnrecordError('E_OUTPUT_EXISTS', 'The folder holds an unfinished job.', {
        where: this.path,
        hint: 'Go on with it by --resume, begin anew with --overwrite, or name another folder with --output.',
      });
    }
    if (this.previous !== null) {
      throw new OnrecordError('E_OUTPUT_EXISTS', 'The folder holds the results of another job.', {
        where: this.path,
      });
    }
  }

  /** The job's note goes first: what is left when this is cut short is then nobody's. */
  async #clearWork(): Promise<void> {
    await rm(join(this.work, JOB), { force: true });
    for (const name of await readdir(this.work)) {
      if (name !== LOCK) await rm(join(this.work, name), { recursive: true, force: true });
    }
  }

  async #replace(folder: string, name: string, content: object): Promise<void> {
    const file = await StagedFile.create(folder, name);
    await file.append(`${JSON.stringify(content, null, 2)}\n`);
    await file.finish();
    await file.commit();
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) return null;
  const manifest = manifestSchema.safeParse(parsed(text));
  if (manifest.success) return manifest.data;
  throw new OnrecordError('E_OUTPUT_EXISTS', 'The folder holds a manifest that is not of a job.', {
    where: join(folder, MANIFEST),
    hint: 'Move the file away, or name another folder with --output.',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OnrecordError } from '../errors.ts';

// Few system calls, and little memory however many records there are.
const BUFFER_LENGTH = 2 ** 16;

/**
 * A file that is written under a temporary name in its own folder (`.people.csv.partial`) and gets
 * its final name, in one step, when it is whole and on the disk.
 */
export class StagedFile {
  readonly name: string;
  readonly #path: string;
  readonly #partial: string;
  readonly #handle: FileHandle;
  #buffer = '';
  #state: 'open' | 'whole' | 'gone' = 'open';

  private constructor(folder: string, name: string, handle: FileHandle) {
    this.name = name;
    this.#path = join(folder, name);
    this.#partial = partialPath(folder, name);
    this.#handle = handle;
  }

  /** Begins the file anew, whatever a killed job has left under its temporary name. */
  static async create(folder: string, name: string): Promise<StagedFile> {
    const partial = partialPath(folder, name);
    return outputErrors(partial, async () => {
      await rm(partial, { force: true });
      return new StagedFile(folder, name, await open(partial, 'wx'));
    });
  }

  /** Adds text, in UTF-8. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. */
  async append(text: string): Promise<void> {
    this.#buffer += text;
    if (this.#buffer.length >= BUFFER_LENGTH) await this.#flush();
  }

  /** Puts everything on the disk, still under the temporary name. */
  async finish(): Promise<void> {
    await this.#flush();
    await outputErrors(this.#partial, async () => {
      await this.#handle.sync();
      await this.#handle.close();
    });
    this.#state = 'whole';
  }

  /** Gives the finished file its final name, in the place of what had it. */
  async commit(): Promise<void> {
    await outputErrors(this.#path, () => rename(this.#partial, this.#path));
    this.#state = 'gone';
  }

  /** Removes the temporary file; nothing happens to a committed one. */
  async discard(): Promise<void> {
    if (this.#state === 'gone') return;
    // Closing reports late write errors, which no longer matter.
    if (this.#state === 'open') await this.#handle.close().catch(() => undefined);
    this.#state = 'gone';
    this.#buffer = '';
    await outputErrors(this.#partial, () => rm(this.#partial, { force: true }));
  }

  async #flush(): Promise<void> {
    const text = this.#buffer;
    this.#buffer = '';
    await outputErrors(this.#partial, () => this.#handle.appendFile(text, 'utf8'));
  }
}

// The leading dot keeps it out of globs and listings.
const partialPath = (folder: string, name: string): string => join(folder, `.${name}.partial`);

async function outputErrors<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OnrecordError('E_OUTPUT', reason, { where: path, cause });
  }
}

import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OnrecordError } from '../errors.ts';
import type { Outcome } from './outcome.ts';

/** An outcome with the key of the input that it belongs to. */
export interface Entry {
  readonly key: string;
  readonly outcome: Outcome;
}

/** When a part is committed, whichever comes first. */
export interface PartLimits {
  readonly outcomes: number;
  /** UTF-16 code units. */
  readonly length: number;
  readonly milliseconds: number;
}

const lineSchema = z.object({
  part: z.string(),
  outcomes: z.number(),
  sha256: z.string(),
});
type Line = z.output<typeof lineSchema>;

const JOURNAL = 'journal.jsonl';

/**
 * What a job has done so far, on the disk. Outcomes are collected into numbered part files; a part
 * counts once its line stands in the journal, and the line is written only when the part is safely
 * under its name. So a job that is killed at any moment loses at most the part in hand.
 */
export class Journal {
  readonly #folder: string;
  readonly #limits: PartLimits;
  readonly #lines: Line[];
  readonly #file: FileHandle;
  #pending: string[] = [];
  #length = 0;
  #since = performance.now();

  private constructor(folder: string, limits: PartLimits, lines: Line[], file: FileHandle) {
    this.#folder = folder;
    this.#limits = limits;
    this.#lines = lines;
    this.#file = file;
  }

  /** Opens the journal in a folder, or begins one there. */
  static async open(folder: string, limits: PartLimits): Promise<Journal> {
    const path = join(folder, JOURNAL);
    const text = await readFile(path, 'utf8').catch(() => '');
    // What follows the last line break was cut off by a crash.
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const lines = whole
      .split('\n')
      .slice(0, -1)
      .map((line) => lineSchema.parse(JSON.parse(line)));
    const file = await open(path, 'a');
    await file.truncate(Buffer.byteLength(whole));
    return new Journal(folder, limits, lines, file);
  }

  /** How many outcomes are kept. */
  get size(): number {
    return this.#lines.reduce((sum, { outcomes }) => sum + outcomes, 0);
  }

  /**
   * What was kept when the journal was opened, in order.
   *
   * @throws OnrecordError `E_OUTPUT` where a part is not what the journal says
   */
  async *entries(): AsyncGenerator<Entry> {
    for (const { part, sha256 } of [...this.#lines]) {
      const path = join(this.#folder, part);
      const bytes = await readFile(path).catch((cause: unknown) => damaged(path, cause));
      if (sha256Of(bytes) !== sha256) damaged(path);
      for (const line of bytes.toString('utf8').split('\n').slice(0, -1)) yield entryOf(line);
    }
  }

  /** Keeps an outcome; it is safe once its part is committed. */
  add({ key, outcome }: Entry): void {
    const line =
      outcome.kind === 'record'
        ? `${key} record ${outcome.line}`
        : `${key} failed ${JSON.stringify(outcome.failure)}\n`;
    if (this.#pending.length === 0) this.#since = performance.now();
    this.#pending.push(line);
    this.#length += line.length;
  }

  /** True where it is time to commit the part in hand. */
  get isPartFull(): boolean {
    return (
      this.#pending.length >= this.#limits.outcomes ||
      this.#length >= this.#limits.length ||
      (this.#pending.length > 0 && performance.now() - this.#since >= this.#limits.milliseconds)
    );
  }

  /** Commits the part in hand. */
  async commit(): Promise<void> {
    if (this.#pending.length === 0) return;
    const bytes = Buffer.from(this.#pending.join(''), 'utf8');
    const part = `part-${String(this.#lines.length + 1).padStart(6, '0')}.jsonl`;
    const line = { part, outcomes: this.#pending.length, sha256: sha256Of(bytes) };
    await this.#writePart(part, bytes);
    await this.#file.appendFile(`${JSON.stringify(line)}\n`);
    await this.#file.datasync();
    this.#lines.push(line);
    this.#pending = [];
    this.#length = 0;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #writePart(part: string, bytes: Buffer): Promise<void> {
    const path = join(this.#folder, part);
    const file = await open(`${path}.partial`, 'w');
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(`${path}.partial`, path);
    await syncFolder(this.#folder);
  }
}

/** A new name is safe only when its folder is on the disk too; some systems cannot be asked for that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

function entryOf(line: string): Entry {
  const space = line.indexOf(' ');
  const key = line.slice(0, space);
  const json = line.slice(space + ' record '.length);
  return line.startsWith(' record ', space)
    ? { key, outcome: { kind: 'record', line: `${json}\n` } }
    : // Written by `add`, and the checksum of the part has been compared.
      { key, outcome: { kind: 'failed', failure: JSON.parse(json) } };
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const damaged = (path: string, cause?: unknown): never => {
  throw new OnrecordError('E_OUTPUT', 'A part of the unfinished job is missing or damaged.', {
    where: path,
    hint: 'Begin anew with --overwrite.',
    cause,
  });
};

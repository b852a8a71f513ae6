import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../record/schema.ts';
import { sinkNamed } from '../sinks/index.ts';
import type { JobOptions } from './job-options.ts';
import { type Entry, Journal } from './journal.ts';
import type { Outcome } from './outcome.ts';
import type { OutputFolder } from './output-folder.ts';
import { ResultFiles } from './result-files.ts';
import { Tally } from './tally.ts';
import { writing } from './writing.ts';

/** Takes a job's outcomes, in input order, to the journal, the result files and the counts. */
export class JobWriter {
  readonly tally = new Tally();
  readonly journal: Journal;
  readonly #folder: OutputFolder;
  readonly #files: ResultFiles;
  readonly #digest = createHash('sha256');
  #fresh = { inputs: 0, characters: 0 };

  private constructor(folder: OutputFolder, journal: Journal, files: ResultFiles) {
    this.#folder = folder;
    this.journal = journal;
    this.#files = files;
  }

  static async open(
    folder: OutputFolder,
    { formats, bom, parts }: Pick<JobOptions, 'formats' | 'bom' | 'parts'>,
  ): Promise<JobWriter> {
    return writing(folder.path, async () => {
      const journal = await Journal.open(folder.work, parts);
      try {
        const files = await ResultFiles.open(folder.staging, formats.map(sinkNamed), { bom });
        return new JobWriter(folder, journal, files);
      } catch (thrown) {
        await journal.close();
        throw thrown;
      }
    });
  }

  /** Of the content of all inputs so far, in order. */
  get inputDigest(): string {
    return this.#digest.copy().digest('hex');
  }

  /** What was not taken over from an earlier run. */
  get fresh(): { readonly inputs: number; readonly characters: number } {
    return this.#fresh;
  }

  /** @param isKept whether the journal has the outcome already, from an earlier run */
  async write({ key, outcome }: Entry, isKept: boolean): Promise<void> {
    this.#digest.update(key);
    await writing(this.#folder.path, async () => {
      if (!isKept) this.journal.add({ key, outcome });
      if (this.journal.isPartFull) await this.#commit();
      const characters = await this.#writeOutcome(outcome);
      if (!isKept) {
        const { inputs, characters: before } = this.#fresh;
        this.#fresh = { inputs: inputs + 1, characters: before + characters };
      }
    });
  }

  /** Makes everything safe and whole, and gives the names of the result files. */
  async close(): Promise<readonly string[]> {
    return writing(this.#folder.path, async () => {
      await this.#commit();
      await this.journal.close();
      return this.#files.close();
    });
  }

  /** Gives up the result files. What the journal has, it keeps as far as the disk lets it. */
  async abort(): Promise<void> {
    // First the files: where the disk is full, this makes room for the last part.
    await this.#files.abort().catch(() => undefined);
    await this.#commit().catch(() => undefined);
    await this.journal.close().catch(() => undefined);
  }

  /** Gives the length of the record's text. */
  async #writeOutcome(outcome: Outcome): Promise<number> {
    if (outcome.kind === 'failed') {
      this.tally.addFailure(outcome.failure);
      await this.#files.writeFailure(outcome.failure);
      return 0;
    }
    // Made by `recordLine`, in this run or in the one that kept it.
    const record: ArticleRecord = JSON.parse(outcome.line);
    this.tally.addRecord(record);
    await this.#files.writeRecord(record);
    return record.text.length;
  }

  async #commit(): Promise<void> {
    await this.#folder.check();
    await this.journal.commit();
  }
}

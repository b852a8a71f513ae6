import type { Failure } from '../readers/reader.ts';
import type { ArticleRecord } from '../record/schema.ts';
import type { Sink, SinkFormat, SinkOptions } from '../sinks/sink.ts';
import { StagedFile } from '../sinks/staged-file.ts';

const FAILED = 'failed.jsonl';

/** All files of a job's results: those of each output format, and the list of failures. */
export class ResultFiles {
  readonly #sinks: readonly Sink[];
  readonly #failed: StagedFile;

  private constructor(sinks: readonly Sink[], failed: StagedFile) {
    this.#sinks = sinks;
    this.#failed = failed;
  }

  static async open(
    folder: string,
    formats: readonly SinkFormat[],
    options: SinkOptions,
  ): Promise<ResultFiles> {
    const sinks: Sink[] = [];
    try {
      for (const format of formats) sinks.push(await format.open(folder, options));
      return new ResultFiles(sinks, await StagedFile.create(folder, FAILED));
    } catch (thrown) {
      for (const sink of sinks) await sink.abort();
      throw thrown;
    }
  }

  async writeRecord(record: ArticleRecord): Promise<void> {
    for (const sink of this.#sinks) await sink.write(record);
  }

  async writeFailure({ id, origin, code, reason }: Failure): Promise<void> {
    await this.#failed.append(`${JSON.stringify({ id, origin, code, reason })}\n`);
  }

  /** Makes all files whole and gives their names. */
  async close(): Promise<readonly string[]> {
    const names: string[] = [];
    for (const sink of this.#sinks) names.push(...(await sink.close()));
    await this.#failed.finish();
    await this.#failed.commit();
    return [...names, this.#failed.name];
  }

  async abort(): Promise<void> {
    for (const sink of this.#sinks) await sink.abort();
    await this.#failed.discard();
  }
}

import { stat } from 'node:fs/promises';
import type { ReaderOptions, ReaderResult } from '../readers/reader.ts';
import { discover, type Input } from './discover.ts';
import type { ReaderChoice } from './input-readers.ts';
import { readInputs } from './read-inputs.ts';
import { type Shard, shardOf } from './shard.ts';

interface InputOptions extends ReaderOptions {
  readonly shard: Shard | null;
}

/** The inputs of a job, read one after the other, and how far that is. */
export class InputStream {
  readonly #inputs: readonly Input[];
  readonly #choice: ReaderChoice;
  readonly #options: InputOptions;
  #bytesRead = 0;

  constructor(inputs: readonly Input[], choice: ReaderChoice, options: InputOptions) {
    this.#inputs = inputs;
    this.#choice = choice;
    this.#options = options;
  }

  /** Bytes of the inputs that were read so far. */
  get bytesRead(): number {
    return this.#bytesRead;
  }

  /** @param onIgnored told of each file that stands in a folder and is no input */
  results(onIgnored: (path: string) => void = () => undefined): AsyncGenerator<ReaderResult> {
    const { fields, maxLength, shard } = this.#options;
    const all = readInputs(discover(this.#inputs, this.#choice.isInput), {
      fields,
      maxLength,
      readerFor: this.#choice.readerFor,
      onIgnored,
      onBytes: (count) => {
        this.#bytesRead += count;
      },
    });
    return shard === null ? all : shardOf(all, shard);
  }

  /** How many bytes there are to read; what cannot be looked at counts as none. */
  async totalBytes(stop: AbortSignal): Promise<number> {
    let bytes = 0;
    for await (const found of discover(this.#inputs, this.#choice.isInput)) {
      if (stop.aborted) break;
      if (found.kind === 'file') bytes += (await stat(found.path).catch(() => null))?.size ?? 0;
    }
    return bytes;
  }
}

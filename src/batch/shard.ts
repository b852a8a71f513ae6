import type { ReaderResult } from '../readers/reader.ts';

/** A part of the input: of every `of` inputs, the one at `index`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** `3/16`. */
export const shardName = ({ index, of }: Shard): string => `${index}/${of}`;

/** The results of the shard. Which they are depends on the input alone. */
export async function* shardOf(
  results: AsyncIterable<ReaderResult>,
  { index, of }: Shard,
): AsyncGenerator<ReaderResult> {
  let number = 0;
  for await (const result of results) {
    if (number % of === index - 1) yield result;
    number += 1;
  }
}

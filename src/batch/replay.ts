import { OnrecordError } from '../errors.ts';
import type { ReaderResult } from '../readers/reader.ts';
import type { Work } from './in-order.ts';
import { inputKey } from './input-key.ts';
import type { Entry } from './journal.ts';

/** A piece of work that is known again by its key. */
export type KeyedWork = Work & {
  readonly key: string;
  /** Whether an earlier run has kept its outcome. */
  readonly isKept: boolean;
  /** How much of the inputs was read when it was met. */
  readonly position: number;
};

export interface ReplayOptions {
  /** Names the job in messages. */
  readonly where: string;
  readonly position: () => number;
}

/**
 * Pairs each input with the outcome that an earlier run has kept for it, as long as there are any;
 * the rest is still to be done.
 *
 * @throws OnrecordError `E_JOB_CHANGED` where an input is not the one that the outcome belongs to
 */
export async function* replayed(
  results: AsyncIterable<ReaderResult>,
  kept: AsyncGenerator<Entry>,
  { where, position }: ReplayOptions,
): AsyncGenerator<KeyedWork> {
  let number = 0;
  for await (const result of results) {
    number += 1;
    const met = { key: inputKey(result), position: position() };
    const { value: entry } = await kept.next();
    if (entry !== undefined) {
      if (entry.key !== met.key) throw changed(result, number, where);
      yield { kind: 'known', outcome: entry.outcome, ...met, isKept: true };
    } else if (result.kind === 'article') {
      yield { kind: 'article', article: result.article, ...met, isKept: false };
    } else {
      yield { kind: 'known', outcome: result, ...met, isKept: false };
    }
  }
  if ((await kept.next()).done !== true) {
    throw new OnrecordError(
      'E_JOB_CHANGED',
      `There are only ${number} inputs now; the job had done more than that.`,
      { where },
    );
  }
}

function changed(result: ReaderResult, number: number, where: string): OnrecordError {
  const name =
    result.kind === 'article'
      ? (result.article.origin.path ?? result.article.id)
      : result.failure.origin;
  return new OnrecordError(
    'E_JOB_CHANGED',
    `Input ${number} is not what it was when the job began: now it is ${name}.`,
    { where },
  );
}

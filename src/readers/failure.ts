import type { OnrecordError } from '../errors.ts';
import type { ReaderResult, Source } from './reader.ts';

/** How failures name the source. */
export const originOf = (source: Source): string => source.path ?? 'standard input';

/** An input that gave no article, and why. Where it has no id of its own, its origin stands for one. */
export const failed = (
  { code, message }: OnrecordError,
  origin: string,
  id: string = origin,
): ReaderResult => ({ kind: 'failed', failure: { id, origin, code, reason: message } });

import { furtherClass, SPECIAL } from './casing.ts';
import type { Batch } from './runtime.ts';
import type { Window } from './windows.ts';
import type { WordPieces } from './word-pieces.ts';

/** An article's tokens as the model reads them. */
export interface Input {
  /** The pieces of each token. */
  readonly pieces: readonly (readonly number[])[];
  /** The casing class of each token's first piece. */
  readonly cases: readonly number[];
}

/** A batch, and where in it each window's tokens begin. */
export interface Filled {
  readonly batch: Batch;
  /** By window, by token of the window: the index of its first piece among all pieces of the batch. */
  readonly firsts: readonly (readonly number[])[];
}

// The length of a row is a multiple of this: fewer shapes for the runtime to plan memory for.
const STEP = 8;

/** Writes windows of one article into a batch, one a row. */
export function fill(windows: readonly Window[], input: Input, wordPieces: WordPieces): Filled {
  const lengths = windows.map((window) => pieceCount(window, input) + 2);
  const length = Math.ceil(Math.max(0, ...lengths) / STEP) * STEP;
  const rows = windows.length;
  const ids = new Int32Array(rows * length);
  const cases = new Int32Array(rows * length);
  const mask = new Int32Array(rows * length);
  const firsts = windows.map((window, row) => {
    let at = row * length;
    const put = (id: number, caseClass: number): void => {
      ids[at] = id;
      cases[at] = caseClass;
      mask[at] = 1;
      at += 1;
    };
    put(wordPieces.first, SPECIAL);
    const starts: number[] = [];
    for (let token = window.start; token < window.end; token += 1) {
      starts.push(at);
      const first = input.cases[token] ?? SPECIAL;
      input.pieces[token]?.forEach((id, index) => {
        put(id, index === 0 ? first : furtherClass(first));
      });
    }
    put(wordPieces.last, SPECIAL);
    return starts;
  });
  return { batch: { rows, length, ids, cases, mask }, firsts };
}

/** Pieces in a window. */
export function pieceCount({ start, end }: Window, { pieces }: Input): number {
  let count = 0;
  for (let token = start; token < end; token += 1) count += pieces[token]?.length ?? 0;
  return count;
}

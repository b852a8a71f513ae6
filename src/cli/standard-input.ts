import type { Source } from '../readers/reader.ts';

/** Standard input as a source for readers, after a look at its beginning. */
export interface StandardInput {
  readonly source: Source;
  /** Whether the first character that is no white space opens a JSON object. */
  readonly looksLikeJson: boolean;
}

/** Waits for the first bytes of the stream. */
export async function standardInput(stream: AsyncIterable<Uint8Array>): Promise<StandardInput> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    first = next.value.find((byte) => !BLANK.has(byte));
  }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { source: { path: null, bytes }, looksLikeJson: first === OPENING_BRACE };
}

const OPENING_BRACE = 0x7b;
// White space of ASCII, and the three bytes of a byte order mark.
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

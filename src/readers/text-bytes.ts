import { OnrecordError } from '../errors.ts';
import { SIGNATURES } from './signatures.ts';

const HEAD_LENGTH = 4096;

/**
 * The bytes of a text in UTF-8 without byte order mark. UTF-16 is decoded where its mark declares it;
 * whether everything else is valid UTF-8 is left to whoever decodes it.
 *
 * @throws OnrecordError `E_BINARY` where the first bytes are no text; `E_ENCODING` where text that is
 *   declared as UTF-16 is none
 */
export async function* textBytes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  try {
    const head = await headOf(chunks);
    const encoding = utf16Of(head);
    if (encoding === null) {
      refuseBinary(head);
      yield hasUtf8Mark(head) ? head.subarray(3) : head;
      yield* rest(chunks);
    } else {
      yield* transcoded(encoding, head.subarray(2), chunks);
    }
  } finally {
    await chunks.return?.();
  }
}

/** The first chunks made one, long enough to judge the file by, or all there is. */
async function headOf(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_LENGTH) {
    const next = await chunks.next();
    if (next.done === true) break;
    // A copy: the source may use the chunk's memory again.
    parts.push(new Uint8Array(next.value));
    length += next.value.length;
  }
  return Buffer.concat(parts);
}

async function* rest(chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    yield next.value;
  }
}

async function* transcoded(
  encoding: 'utf-16le' | 'utf-16be',
  head: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  const decoded = (bytes: Uint8Array, stream: boolean): Uint8Array => {
    try {
      return encoder.encode(decoder.decode(bytes, { stream }));
    } catch (cause) {
      throw new OnrecordError(
        'E_ENCODING',
        `Its byte order mark says ${encoding.toUpperCase()}, but it is not valid in that encoding.`,
        { cause },
      );
    }
  };
  yield decoded(head, true);
  for await (const chunk of rest(chunks)) yield decoded(chunk, true);
  yield decoded(new Uint8Array(), false);
}

const hasUtf8Mark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function refuseBinary(head: Uint8Array): void {
  const hex = Buffer.from(head.subarray(0, 8)).toString('hex');
  const known = SIGNATURES.find(({ bytes }) => hex.startsWith(bytes));
  if (known !== undefined) {
    throw new OnrecordError('E_BINARY', `It is ${known.what}, not text.`);
  }
  let zeros = 0;
  let oddZeros = 0;
  let controls = 0;
  for (const [index, byte] of head.entries()) {
    if (byte === 0) {
      zeros += 1;
      oddZeros += index % 2;
    } else if (byte < 0x20 && (byte < 0x07 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) {
      // Bell to carriage return, end of file and escape do stand in texts.
      controls += 1;
    }
  }
  // In UTF-16, Latin letters have every other byte zero, and always the same one of the two.
  const isUtf16 =
    head.length > 3 && zeros > head.length / 4 && (oddZeros === 0 || oddZeros === zeros);
  if (isUtf16) {
    throw new OnrecordError('E_ENCODING', 'It looks like UTF-16 without a byte order mark.');
  }
  if (zeros > 0) throw new OnrecordError('E_BINARY', 'It holds zero bytes, as no text does.');
  if (controls > head.length / 10) {
    throw new OnrecordError('E_BINARY', 'A tenth of its first bytes are control characters.');
  }
}

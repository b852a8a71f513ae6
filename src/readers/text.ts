import { OnrecordError } from '../errors.ts';
import { articleFromText } from './article.ts';
import { failed, originOf } from './failure.ts';
import type { Reader, Source } from './reader.ts';
import { textBytes } from './text-bytes.ts';

/** Plain text: the whole source is one article. */
export const text: Reader = {
  name: 'text',
  summary: 'Plain text in UTF-8, or UTF-16 with a byte order mark; one article a file.',
  extensions: ['.txt', '.text'],
  async *read(source, { maxLength }) {
    try {
      const article = articleFromText(await decoded(source, maxLength), { path: source.path });
      yield { kind: 'article', article };
    } catch (thrown) {
      if (!(thrown instanceof OnrecordError)) throw thrown;
      yield failed(thrown, originOf(source));
    }
  },
};

/** Stops reading where the text turns out to be too long, or not to be text. */
async function decoded(source: Source, maxLength: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    if (part.includes('\0')) {
      throw new OnrecordError('E_BINARY', 'It holds zero bytes, as no text does.');
    }
    length += part.length;
    if (length > maxLength) {
      throw new OnrecordError('E_TOO_LONG', `It has more than ${maxLength} characters.`);
    }
    parts.push(part);
  };
  for await (const bytes of textBytes(source.bytes())) {
    add(validUtf8(() => decoder.decode(bytes, { stream: true })));
  }
  add(validUtf8(() => decoder.decode()));
  return parts.join('');
}

function validUtf8(decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw new OnrecordError('E_ENCODING', 'It is not valid UTF-8.', { cause });
  }
}

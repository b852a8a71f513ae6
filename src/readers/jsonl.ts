import { OnrecordError } from '../errors.ts';
import { articleFromText } from './article.ts';
import { failed, originOf } from './failure.ts';
import { fieldOf, isObject, type JsonObject, kindOf } from './field.ts';
import { type Line, linesOf } from './lines.ts';
import { metadataOf } from './metadata.ts';
import type { Reader, ReaderOptions, ReaderResult, Source } from './reader.ts';
import { textBytes } from './text-bytes.ts';

/** JSON Lines: one article a line, its fields named by the mapping. */
export const jsonl: Reader = {
  name: 'jsonl',
  summary: 'JSON Lines: one JSON object a line, with the fields that --field names.',
  extensions: ['.jsonl', '.ndjson'],
  async *read(source, options) {
    const origin = originOf(source);
    let isEmpty = true;
    try {
      for await (const line of linesOf(textBytes(source.bytes()), byteLimit(options))) {
        if (isBlank(line)) continue;
        isEmpty = false;
        yield resultOf(line, `${origin}:${line.number}`, source, options);
      }
    } catch (thrown) {
      if (!(thrown instanceof OnrecordError)) throw thrown;
      isEmpty = false;
      yield failed(thrown, origin);
    }
    // A filter may be given nothing to do; a file without any article is worth a word.
    if (isEmpty && source.path !== null) {
      yield failed(new OnrecordError('E_EMPTY', 'It has no line with an article.'), origin);
    }
  },
};

/** Room for a text of which every character is escaped (`\u00e9`), and for the other fields. */
const byteLimit = ({ maxLength }: ReaderOptions): number => maxLength * 6 + 2 ** 20;

const isBlank = ({ bytes }: Line): boolean =>
  bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ?? false;

function resultOf(
  line: Line,
  origin: string,
  source: Source,
  { fields, maxLength }: ReaderOptions,
): ReaderResult {
  let id: string | undefined;
  try {
    const object = parsed(line, maxLength);
    const metadata = metadataOf(object, fields);
    id = metadata.id;
    const article = articleFromText(textIn(object, fields.text, maxLength), {
      ...metadata,
      path: source.path,
      format: 'jsonl',
    });
    return { kind: 'article', article };
  } catch (thrown) {
    if (!(thrown instanceof OnrecordError)) throw thrown;
    return failed(thrown, origin, id);
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parsed({ bytes }: Line, maxLength: number): JsonObject {
  if (bytes === null) {
    throw new OnrecordError(
      'E_TOO_LONG',
      `It is too long to hold ${maxLength} characters of text.`,
    );
  }
  const value = parsedJson(decoded(bytes));
  if (isObject(value)) return value;
  throw new OnrecordError('E_JSON', `It is ${kindOf(value)}, not an object.`);
}

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new OnrecordError('E_ENCODING', 'It is not valid UTF-8.', { cause });
  }
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OnrecordError('E_JSON', reason, { cause });
  }
}

function textIn(object: JsonObject, field: string, maxLength: number): string {
  const text = fieldOf(object, field);
  if (typeof text !== 'string') {
    const names = Object.keys(object).slice(0, 12).join(', ');
    const problem = text === undefined ? 'is not there' : `is ${kindOf(text)}`;
    throw new OnrecordError('E_FIELD', `The field '${field}' ${problem}. There are: ${names}.`);
  }
  if (text.length > maxLength) {
    throw new OnrecordError('E_TOO_LONG', `The text has more than ${maxLength} characters.`);
  }
  return text;
}

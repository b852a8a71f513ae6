import { z } from 'zod';
import type { Span } from '../document/span.ts';
import { OnrecordError } from '../errors.ts';

const offset = z.int().min(0);

/** A stretch of a gold document's `text`; where its words are given too, they are checked. */
export const goldSpan = z.object({
  start: offset.describe('First UTF-16 code unit.'),
  end: offset.describe('UTF-16 code unit after the last.'),
  text: z.string().optional().describe('The words, to check the offsets by.'),
});

/** A stretch as a pair of offsets. */
export const goldPair = z.tuple([offset, offset]);

/** An ISO 8601 calendar date; a time behind it is left out. */
export const goldDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/u, 'must be a date such as 2021-10-21')
  .transform((value) => value.slice(0, 10));

/** What every gold document has. */
export const goldDocument = z.object({
  id: z.string().optional().describe('Names the document in lists of errors.'),
  text: z.string().describe('The article, as onrecord is to read it.'),
});

/** A gold document with the place it was read from. */
export type Placed<G> = G & { readonly id: string; readonly where: string };

/**
 * Reads gold as JSON Lines: one document a line, blank lines aside.
 *
 * @param source the whole file
 * @param path where it was read, for messages
 * @param check gives the spans of a document; each must lie inside its text
 * @throws OnrecordError `E_GOLD_FORMAT` with `path:line`
 */
export function parseGoldLines<S extends z.ZodType<{ id?: string | undefined; text: string }>>(
  source: string,
  path: string,
  schema: S,
  check: (document: z.output<S>) => Iterable<Span & { readonly text?: string | undefined }>,
): Placed<z.output<S>>[] {
  const documents: Placed<z.output<S>>[] = [];
  for (const [index, line] of source
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const where = `${path}:${index + 1}`;
    const document = schemaChecked(line, where, schema);
    for (const span of check(document)) spanChecked(document.text, span, where);
    documents.push({ ...document, id: document.id ?? `line ${index + 1}`, where });
  }
  if (documents.length === 0) {
    throw new OnrecordError('E_GOLD_FORMAT', 'There is no gold document in it.', { where: path });
  }
  return documents;
}

function schemaChecked<S extends z.ZodType>(line: string, where: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(jsonOf(line, where));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue === undefined ? '' : pathOf(issue.path);
  throw new OnrecordError('E_GOLD_FORMAT', `${field}${issue?.message ?? 'not in the form'}.`, {
    where,
    cause: parsed.error,
  });
}

function jsonOf(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OnrecordError('E_GOLD_FORMAT', `Not valid JSON: ${reason}.`, { where, cause });
  }
}

/** `spans[3].label: `, or nothing for the document itself. */
function pathOf(path: readonly PropertyKey[]): string {
  const joined = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return path.length === 0 ? '' : `${joined.join('').replace(/^\./u, '')}: `;
}

function spanChecked(
  text: string,
  span: Span & { readonly text?: string | undefined },
  where: string,
): void {
  const stated = `[${span.start}, ${span.end})`;
  if (span.start >= span.end || span.end > text.length) {
    const message = `${stated} is no stretch of a text of ${text.length} characters.`;
    throw new OnrecordError('E_GOLD_FORMAT', message, { where });
  }
  const words = text.slice(span.start, span.end);
  if (span.text !== undefined && span.text !== words) {
    const message = `${stated} should be '${span.text}', but the text has '${words}' there.`;
    throw new OnrecordError('E_GOLD_FORMAT', message, {
      where,
      hint: 'Offsets count UTF-16 code units, as JavaScript and Java do.',
    });
  }
}

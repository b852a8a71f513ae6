import { calendarDate } from '../calendar-date.ts';
import type { Warning } from '../document/warning.ts';
import type { ArticleFields } from './article.ts';
import { fieldOf, type JsonObject, kindOf } from './field.ts';
import type { FieldMapping } from './reader.ts';

/**
 * What the fields of an object say of its article beside the text. A value that cannot be used is
 * left out with a warning: it is no reason to lose the article.
 */
export function metadataOf(object: JsonObject, mapping: FieldMapping): ArticleFields {
  const warnings: Warning[] = [];
  const read = (
    field: keyof FieldMapping,
    understand: (value: unknown) => string | null,
    code: Warning['code'] = 'W_FIELD_IGNORED',
  ): string | null => {
    const given = fieldOf(object, mapping[field]);
    if (isNothing(given)) return null;
    const value = understand(given);
    if (value === null) {
      const shown = typeof given === 'string' ? `'${given.slice(0, 60)}'` : kindOf(given);
      warnings.push({ code, message: `The field '${mapping[field]}' is ${shown}: left out.` });
    }
    return value;
  };
  return {
    id: read('id', idOf) ?? undefined,
    title: read('title', wordsOf),
    published: read('date', dateOf, 'W_DATE_UNREADABLE'),
    url: read('url', wordsOf),
    author: read('author', wordsOf),
    publisher: read('publisher', wordsOf),
    language: read('language', languageOf, 'W_LANGUAGE_UNKNOWN'),
    warnings,
  };
}

/** Containers write what they do not know as null, as nothing between quotation marks, or as an empty list. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** A string in one line, or several of them (authors) as one. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim().replace(/\s+/gu, ' ');
  if (!Array.isArray(value)) return null;
  const words = value.filter((part) => !isNothing(part)).map(wordsOf);
  return words.length > 0 && !words.includes(null) ? words.join(', ') : null;
}

// Larger integers have been rounded by JSON, so that two of them may have become the same.
const idOf = (value: unknown): string | null =>
  Number.isSafeInteger(value) ? String(value) : typeof value === 'string' ? wordsOf(value) : null;

// A number may be 20211021; seconds since 1970 are not told from milliseconds, and are no date.
const dateOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? calendarDate(String(value)) : null;

/** `EN`, `en_US` and `en-us` are what BCP 47 writes `en` and `en-US`; `English` is none. */
function languageOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\s*[a-z]{2,3}(?:[-_][a-z\d]+)*\s*$/iu.test(value))
    return null;
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

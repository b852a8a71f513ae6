import type { ArticleRecord } from './schema.ts';

/**
 * A record as one line of JSON Lines, with its line break. The characters that
 * some readers take for line breaks (U+0085, U+2028, U+2029) are escaped, and so are lone surrogates,
 * which UTF-8 cannot hold. `JSON.parse` gives the record back exactly.
 */
export const recordLine = (record: ArticleRecord): string =>
  `${JSON.stringify(record).replace(LINE_BREAKS, (mark) => `\\u${hex(mark)}`)}\n`;

const LINE_BREAKS = /[\u0085\u2028\u2029]/gu;

const hex = (mark: string): string => mark.charCodeAt(0).toString(16).padStart(4, '0');

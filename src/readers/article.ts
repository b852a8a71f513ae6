import { createHash } from 'node:crypto';
import { calendarDate } from '../calendar-date.ts';
import type { Article } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import type { Warning } from '../document/warning.ts';
import { OnrecordError } from '../errors.ts';

/** What is known of an article beside its text. */
export interface ArticleFields {
  /** Made from the hash of the text where it is not given. */
  readonly id?: string | undefined;
  readonly title?: string | null | undefined;
  /** ISO 8601, RFC 2822 or such as `October 21, 2021`; the anchor of relative dates. */
  readonly published?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  /** BCP 47. */
  readonly language?: string | null | undefined;
  readonly path?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** The name of the reader; `text` where it is not given. */
  readonly format?: string | undefined;
  readonly warnings?: readonly Warning[] | undefined;
}

/**
 * An article made of its text, which stays as it is.
 *
 * @throws OnrecordError `E_EMPTY` where nothing in the text can be seen, `E_FIELD` where
 *   `published` is no date
 */
export function articleFromText(text: string, fields: ArticleFields = {}): Article {
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) {
    throw new OnrecordError('E_EMPTY', 'There is nothing but white space in it.');
  }
  const published = fields.published == null ? null : calendarDate(fields.published);
  if (fields.published != null && published === null) {
    throw new OnrecordError('E_FIELD', `'${fields.published}' is no date.`, {
      hint: 'Give the date as 2021-10-21.',
    });
  }
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return {
    // Not the bare digits: spreadsheets take some of those for numbers.
    id: fields.id ?? `article-${sha256.slice(0, 16)}`,
    origin: {
      path: fields.path ?? null,
      url: fields.url ?? null,
      format: fields.format ?? 'text',
      sha256,
    },
    text,
    title: fields.title ?? null,
    published,
    author: fields.author ?? null,
    publisher: fields.publisher ?? null,
    language: fields.language ?? null,
    warnings: [...(fields.warnings ?? []), ...oddCharacters(text)],
  };
}

const ODD_CHARACTERS = [
  {
    // With the u flag, halves of whole pairs do not match.
    pattern: /\p{Surrogate}/u,
    code: 'W_LONE_SURROGATE',
    message: 'The text holds half a character (a lone surrogate); in UTF-8 it becomes U+FFFD.',
  },
  {
    // White space is no news.
    pattern: /[^\P{Cc}\s\u0085]/u,
    code: 'W_CONTROL_CHARACTER',
    message: 'The text holds control characters.',
  },
] as const;

/** At most one warning a kind, at its first place. */
function oddCharacters(text: string): Warning[] {
  return ODD_CHARACTERS.flatMap(({ pattern, code, message }): Warning[] => {
    const start = text.search(pattern);
    const span: Span = { start, end: start + 1 };
    return start === -1 ? [] : [{ code, message, span }];
  });
}

import { type Span, textOf } from '../../document/span.ts';
import { type GoldQuote, piecesOf } from './gold.ts';

/**
 * Which quotes are compared: `marks`, those whose content holds a quotation mark; `quotes`, these and
 * all whose cue tells of speech (the headline); `all`, those of thoughts, plans and findings too.
 */
export const QUOTE_FILTERS = ['quotes', 'marks', 'all'] as const;
export type QuoteFilter = (typeof QUOTE_FILTERS)[number];

// A double mark anywhere, or a single one that opens: an apostrophe inside a word is none.
const MARK = /["“”„‟«»]|``|''|(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}[(…])/u;

/** True where one of the spans holds a quotation mark. */
export const holdsMark = (text: string, spans: readonly Span[]): boolean =>
  spans.some((span) => MARK.test(textOf(text, span)));

/** True where gold takes part under the filter. */
export function passes(quote: GoldQuote, text: string, filter: QuoteFilter): boolean {
  if (quote.nested === true) return false;
  const hasMarks = quote.hasQuotationMarks ?? holdsMark(text, piecesOf(quote));
  switch (filter) {
    case 'all':
      return true;
    case 'marks':
      return hasMarks;
    case 'quotes':
      return hasMarks || (quote.cueClass ?? 'speech') === 'speech';
  }
}

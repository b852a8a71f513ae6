import nlp from 'compromise';
import type { Span } from '../../document/span.ts';
import { partsOf } from '../words/parts.ts';

/** What compromise can find, by the name of its method. */
export type CompromiseQuery = 'people' | 'organizations' | 'places' | 'quotations';

/** One term as compromise gives it with offsets: `pre` and `post` are the signs around it. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** What a query matched: from the first to the last word, and with the signs around them. */
export interface CompromiseMatch {
  readonly words: Span;
  readonly marked: Span;
}

/** Asks compromise about a whole text; for each query its matches in text order. */
export function askCompromise<Q extends CompromiseQuery>(
  text: string,
  queries: readonly Q[],
): ReadonlyMap<Q, readonly CompromiseMatch[]> {
  const found = new Map<Q, CompromiseMatch[]>(queries.map((query) => [query, []]));
  for (const part of partsOf(text, { start: 0, end: text.length })) {
    const view = nlp(text.slice(part.start, part.end));
    for (const query of queries) {
      // With `offset` each match has its terms, each with `pre`, `text`, `post` and `offset`.
      const matches: readonly { readonly terms: readonly Term[] }[] = view[query]().json({
        offset: true,
        terms: { offset: true },
      });
      for (const { terms } of matches) {
        const match = matchOf(text, part.start, terms);
        if (match !== null) found.get(query)?.push(match);
      }
    }
  }
  for (const matches of found.values()) matches.sort((a, b) => a.words.start - b.words.start);
  return found;
}

/** A match in the text; null where compromise's offsets do not lead back to its words. */
function matchOf(text: string, offset: number, terms: readonly Term[]): CompromiseMatch | null {
  const [first] = terms;
  // The second half of a contraction is a term without words of its own.
  const last = terms.findLast((term) => term.text !== '');
  if (first === undefined || last === undefined) return null;
  const start = offset + first.offset.start;
  const end = offset + last.offset.start + last.text.length;
  const isThere =
    text.startsWith(first.text, start) && text.startsWith(last.text, end - last.text.length);
  if (!isThere || start >= end) return null;
  const before = first.pre.trimStart().length;
  const after = last.post.trimEnd().length;
  return { words: { start, end }, marked: { start: start - before, end: end + after } };
}

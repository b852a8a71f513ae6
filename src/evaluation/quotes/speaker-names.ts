import { textOf } from '../../document/span.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import type { GoldQuote, QuotesGold } from './gold.ts';

// Determiners that begin a description: `Those farmers`. Pronouns begin no name either.
const DETERMINERS = new Set(
  'this that these those a an some many all another other others'.split(' '),
);

/** A name for comparison: case, honorifics, articles, possessives and outer marks aside. */
export function comparableName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[\s,"“”]+/u)
    .filter((word) => word !== '');
  let first = 0;
  const isSkipped = (word: string | undefined): boolean =>
    word !== undefined && (word === 'the' || HONORIFICS.has(word.replace(/\.$/u, '')));
  while (first < words.length - 1 && isSkipped(words[first])) first++;
  return words.slice(first).join(' ');
}

/** True of words that name someone: not of a pronoun or a description. */
function isName(words: string): boolean {
  const parts = words.split(/\s+/u).filter((part) => part !== '' && part.toLowerCase() !== 'the');
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return false;
  const opening = first.toLowerCase();
  if (PRONOUNS.has(opening) || DETERMINERS.has(opening)) return false;
  return /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(last);
}

/** The names gold knows a quote's speaker by, for comparison; empty where it knows none. */
export function namesOfSpeaker(quote: GoldQuote, gold: QuotesGold): ReadonlySet<string> {
  if (quote.speakerCanonical == null) return new Set();
  const mentions = (gold.entities ?? [])
    .filter(({ cluster }) => cluster === quote.speakerCluster)
    .map((mention) => textOf(gold.text, mention))
    .filter(isName);
  return new Set([quote.speakerCanonical, ...mentions].map(comparableName));
}

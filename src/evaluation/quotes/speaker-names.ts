import { textOf } from '../../document/span.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import type { GoldQuote, QuotesGold } from './gold.ts';

// Words that begin a description or a pronoun when they are capitalized at the head of a sentence.
const NO_NAME =
  /^(?:he|she|it|they|we|i|you|his|her|its|their|our|my|your|this|that|these|those|a|an|who|which|one|both|some|many|all|another|other|others|him|them|us|me)$/u;

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
  if (first === undefined || last === undefined || NO_NAME.test(first.toLowerCase())) return false;
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

import type { Mention } from '../../document/entity.ts';
import type { Token } from '../../document/token.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';

/** Finds the names of a user's lexicon in articles. */
export interface KnownNames {
  /** Mentions of the names that were added, in text order, the longest where two overlap. */
  mentionsIn(text: string, tokens: readonly Token[]): Mention[];
  /** True where these words are said to be no name. */
  isBlocked(name: string): boolean;
}

const spaced = (words: string): string => words.replaceAll(/\s+/gu, ' ');
const POSSESSIVE = /['’]s?$/u;

/** Names are found as they are written, in the same case; of two that are spelled alike, the first listed. */
export function knownNames(lexicons: readonly Lexicon[]): KnownNames {
  const byFirstLetter = new Map<string, LexiconEntry[]>();
  const seen = new Set<string>();
  for (const entry of lexicons.flatMap(({ entries }) => entries)) {
    if (seen.has(entry.form)) continue;
    seen.add(entry.form);
    const key = keyOf(entry.form);
    byFirstLetter.set(key, [...(byFirstLetter.get(key) ?? []), entry]);
  }
  for (const entries of byFirstLetter.values()) {
    entries.sort((a, b) => b.form.length - a.form.length);
  }
  const blocked = new Set(lexicons.flatMap((lexicon) => lexicon.blocked));
  return {
    isBlocked: (name) => blocked.size > 0 && blocked.has(spaced(name)),
    mentionsIn(text, tokens) {
      const mentions: Mention[] = [];
      if (byFirstLetter.size === 0) return mentions;
      const ends = new Set(tokens.map(({ end }) => end));
      let free = 0;
      for (const { start, text: word } of tokens) {
        if (start < free) continue;
        for (const { form, type, known } of byFirstLetter.get(keyOf(word)) ?? []) {
          const end = endOf(text, start, form);
          if (end === null || !isWordEnd(text, end, ends)) continue;
          mentions.push({ start, end, type, confidence: 1, known });
          free = end;
          break;
        }
      }
      return mentions;
    },
  };
}

/** Entries are grouped by their first letters, which are in one token whatever a tokenizer does. */
const keyOf = (words: string): string => words.slice(0, 1);

/** Where a form ends that begins at `start`, any white space standing for a space; null where it does not. */
function endOf(text: string, start: number, form: string): number | null {
  let at = start;
  for (const letter of form) {
    if (letter === ' ') {
      const space = /^\s+/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
      if (space === 0) return null;
      at += space;
    } else {
      if (!text.startsWith(letter, at)) return null;
      at += letter.length;
    }
  }
  return at;
}

/** At the end of a token, or in front of a possessive that a tokenizer left on its word. */
const isWordEnd = (text: string, end: number, ends: ReadonlySet<number>): boolean =>
  ends.has(end) ||
  (POSSESSIVE.test(text.slice(end, end + 2)) && !/^\p{L}/u.test(text.slice(end + 2)));

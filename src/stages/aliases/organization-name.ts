import {
  GENERIC_WORDS,
  GOVERNMENT_WORDS,
  LEGAL_ENDINGS,
  SHORT_NAMES,
} from '../../lexicon/organizations.ts';
import { folded } from './folded.ts';

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', 'to', 'de']);

/**
 * The words by which an organization's name is compared: `the Acme Holdings Inc.` and `Acme` have the
 * same, and so have `Department of Justice` and `US Justice Department`, `Marks and Spencer` and
 * `Marks & Spencer`. A name that is all ending keeps it: `The Limited`.
 */
export function organizationKey(name: string): string {
  const words = folded(name.replaceAll(/[()]/gu, ' '))
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  if (words.length > 2 && isNationOf(words)) words.shift();
  while (words.length > 1 && LEGAL_ENDINGS.has(words.at(-1) ?? '')) words.pop();
  const key = words
    .map((word) => (word === 'and' ? '&' : word))
    .join(' ')
    .replace(
      /^(?<body>department|ministry) (?:of|for) (?:the )?(?<field>.+)$/u,
      '$<field> $<body>',
    );
  return SHORT_NAMES.get(key) ?? key;
}

/** The nation in front of its own body of government says nothing new: `US State Department`. */
const isNationOf = (words: readonly string[]): boolean =>
  /^(?:us|uk|american|british)$/u.test(words[0] ?? '') &&
  words.slice(1).some((word) => GOVERNMENT_WORDS.has(word));

/** What acronyms a name may have: `epa`; with small words and hyphened parts and without them. */
export function initialsOf(name: string): ReadonlySet<string> {
  const words = folded(name)
    .split(' ')
    .filter((word) => word !== '');
  const named = words[0] === 'the' ? words.slice(1) : words;
  const bare = [...named];
  while (bare.length > 1 && LEGAL_ENDINGS.has(bare.at(-1) ?? '')) bare.pop();
  const found = new Set<string>();
  for (const form of [named, bare]) {
    const parts = form.flatMap((word) => word.split('-'));
    for (const chosen of [form, parts, parts.filter((word) => !SMALL_WORDS.has(word))]) {
      const initials = chosen.map((word) => (word === 'and' ? '&' : (word[0] ?? ''))).join('');
      if (initials.length > 1) found.add(initials.replaceAll('&', 'a')).add(initials);
    }
  }
  return found;
}

/** `EPA`, `DoJ`, `AT&T`, `M&S`: one word with two capitals or more. */
export const isAcronym = (name: string): boolean => {
  const form = name.replaceAll('.', '');
  return /^\p{Lu}[\p{L}&]{1,6}$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form);
};

export const isGeneric = (words: readonly string[]): boolean =>
  words.every((word) => GENERIC_WORDS.has(word));

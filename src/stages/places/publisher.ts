import {
  ENGLISH_PRESS,
  PUBLISHER_WORDS,
  RUN_TOGETHER,
  SITES_OF_NO_COUNTRY,
} from '../../lexicon/publishers.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';

const SITE = /^(?:https?:\/\/)?(?<host>[\w-]+(?:\.[\w-]+)+)(?:\/|$)/u;

/** Shorter ones are seldom names of towns: `pal-item`. */
const SHORTEST = 4;

/** `example.co.uk` is British; `.com` and names without an ending tell nothing. */
export function countryOfSite(publisher: string | null): string | null {
  const host = SITE.exec(publisher?.toLowerCase() ?? '')?.groups?.['host'];
  const ending = /\.(?<country>[a-z]{2})$/u.exec(host ?? '')?.groups?.['country'];
  if (ending === undefined || SITES_OF_NO_COUNTRY.has(ending)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

/** What place a paper may be named after: `The Springfield Daily News`, `springfieldnews.com`. */
export function placesOfTitle(
  publisher: string | null,
  gazetteer: Gazetteer,
): readonly GazetteerEntry[] {
  if (publisher === null) return [];
  const host = SITE.exec(publisher.toLowerCase())?.groups?.['host'];
  const titles =
    host === undefined
      ? [publisher.toLowerCase().split(/\s+/u)]
      : host.split('.').slice(0, -1).map(wordsOfSite);
  for (const words of titles) {
    while (PUBLISHER_WORDS.has(words[0] ?? '')) words.shift();
    while (PUBLISHER_WORDS.has(words.at(-1) ?? '')) words.pop();
    const name = words.join(' ');
    const found = name.length < SHORTEST ? [] : gazetteer.find(name);
    if (found.length === 0) continue;
    // Papers are named after the town they are made in, be there a larger one of that name or not.
    const country = countryOfSite(publisher);
    const likely = found.filter((entry) =>
      country === null ? ENGLISH_PRESS.has(entry.country ?? '') : entry.country === country,
    );
    return (likely.length > 0 ? likely : found).map((entry) => ({ ...entry, isUsual: false }));
  }
  return [];
}

/** `springfield-dailynews` in its words, as far as they are words of papers. */
function wordsOfSite(label: string): string[] {
  return label.split('-').flatMap((part) => {
    let middle = part;
    const before: string[] = [];
    const after: string[] = [];
    for (;;) {
      const first = longestWord((word) => middle.startsWith(word));
      const last = longestWord((word) => middle.endsWith(word));
      if (first !== null && first.length < middle.length) {
        before.push(first);
        middle = middle.slice(first.length);
      } else if (last !== null && last.length < middle.length) {
        after.unshift(last);
        middle = middle.slice(0, -last.length);
      } else break;
    }
    const start = RUN_TOGETHER.find(
      (word) => middle.startsWith(word) && middle.length > word.length + 3,
    );
    return [
      ...before,
      start === undefined ? middle : `${start} ${middle.slice(start.length)}`,
      ...after,
    ];
  });
}

/** Short words that names of towns end in: `Portland`. */
const ENDS_OF_NAMES = new Set(['and', 'of', 'net', 'web']);

function longestWord(fits: (word: string) => boolean): string | null {
  let longest: string | null = null;
  for (const word of PUBLISHER_WORDS) {
    if (!ENDS_OF_NAMES.has(word) && word.length > (longest?.length ?? 0) && fits(word))
      longest = word;
  }
  return longest;
}

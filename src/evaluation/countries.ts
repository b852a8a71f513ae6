import { OTHER_COUNTRY_NAMES } from '../lexicon/country-names.ts';

const ENGLISH = new Intl.DisplayNames('en', { type: 'region' });

/** `Côte d’Ivoire` -> `cote d'ivoire`, `St. Lucia` -> `saint lucia`. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/\bst\.\s/gu, 'saint ')
    .replace(/&/gu, 'and')
    .trim();

/** True where gold's country, an ISO 3166-1 alpha-2 code or an English name, is that of the code. */
export function isCountry(gold: string, code: string | null): boolean {
  if (code === null || !/^[A-Z]{2}$/u.test(code)) return false;
  if (/^[A-Z]{2}$/u.test(gold))
    return gold === code || OTHER_COUNTRY_NAMES.get(gold.toLowerCase()) === code;
  return (
    OTHER_COUNTRY_NAMES.get(plain(gold)) === code || plain(ENGLISH.of(code) ?? '') === plain(gold)
  );
}

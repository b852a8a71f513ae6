/**
 * English names of countries that gold sets use beside those of CLDR (which `Intl` knows).
 * Origin: the country names of GeoNames and of older editions of ISO 3166, where they differ.
 */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['burma', 'MM'],
  ['cape verde', 'CV'],
  ['congo', 'CG'],
  ['czech republic', 'CZ'],
  ['democratic republic of the congo', 'CD'],
  ['east timor', 'TL'],
  ['great britain', 'GB'],
  ['holland', 'NL'],
  ['ivory coast', 'CI'],
  ['macao', 'MO'],
  ['macedonia', 'MK'],
  ['myanmar', 'MM'],
  ['palestine', 'PS'],
  ['palestinian territory', 'PS'],
  ['republic of the congo', 'CG'],
  ['saint kitts and nevis', 'KN'],
  ['swaziland', 'SZ'],
  ['turkey', 'TR'],
  ['turkiye', 'TR'],
  ['uk', 'GB'],
  ['usa', 'US'],
  ['vatican', 'VA'],
]);

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
    return gold === code || OTHER_NAMES.get(gold.toLowerCase()) === code;
  return OTHER_NAMES.get(plain(gold)) === code || plain(ENGLISH.of(code) ?? '') === plain(gold);
}

/**
 * English names of countries that gold sets use beside those of CLDR (which `Intl` knows).
 * Origin: the country names of GeoNames and of older editions of ISO 3166, where they differ.
 */
export const OTHER_COUNTRY_NAMES: ReadonlyMap<string, string> = new Map([
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

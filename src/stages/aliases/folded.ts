/**
 * A name for comparison: lower case, without diacritics, full stops and apostrophes of a possessive,
 * with single spaces. `Erdoğan` and `ERDOGAN`, `U.S.` and `US` fold to the same.
 */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll(/[’']s\b|[.,]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

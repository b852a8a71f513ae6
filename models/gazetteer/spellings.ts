/** Countries whose names GeoNames romanizes in another way than English-language news does. */
const SLAVIC = new Set(['UA', 'RU', 'BY']);

/**
 * The spelling of a town's name in English-language news, where it differs from GeoNames' in a regular
 * way: `Kup’yans’k` is Kupiansk, `Groznyy` Grozny, `Orël` Oryol. Null where it does not.
 */
export function newsSpelling(name: string, country: string): string | null {
  if (!SLAVIC.has(country)) return null;
  const spelled = name
    .replaceAll(/[’'ʼ]/gu, '')
    .replace(/(?:iy|yy|yi)(?= |-|$)/gu, 'y')
    .replaceAll(/iyi/gu, 'ii')
    .replaceAll('ë', 'yo')
    .replaceAll(/(?<=[bcdfghjklmnpqrstvwxz])y(?=[aeou])/gu, 'i')
    .replaceAll(/(?<=[aeou])y(?=[bcdfghjklmnpqrstvwxz])/gu, 'i');
  return spelled === name ? null : spelled;
}

/** A county's name without its kind, as an enumeration has it: `Wilkin`, `Rapides`. Null where it has none. */
export function shortCounty(name: string): string | null {
  const short = name.replace(/ (?:County|Parish|Borough|Census Area|District|Municipality)$/u, '');
  const bare = short.replace(/^(?:County|City of|City and Borough of|Borough of) /u, '');
  return bare === name ? null : bare;
}

import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';

/** Words that news writes in other forms than the gazetteer does. */
const SPELLINGS: readonly (readonly [form: RegExp, spelled: string])[] = [
  [/^the /iu, ''],
  [/^(?:greater|downtown|central) /iu, ''],
  [/^(?:northern|southern|eastern|western|north|south|east|west)(?:ern)? /iu, ''],
  [/^(?:city|town|village|state|province|county|region) of /iu, ''],
  [/ (?:city|town|province|state|region|district|island|islands)$/iu, ''],
  [/^st\.? /iu, 'Saint '],
  [/^ft\.? /iu, 'Fort '],
  [/^mt\.? /iu, 'Mount '],
];

/**
 * The places that a name may mean; where the gazetteer has none under the name as it stands, those
 * under its other spellings. Districts of towns count only where nothing else has the name.
 */
export function candidatesOf(name: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const found = gazetteer.find(name);
  for (const [form, spelled] of found.length > 0 ? [] : SPELLINGS) {
    const other = name.replace(form, spelled);
    const spelledSo = other === name ? [] : gazetteer.find(other);
    if (spelledSo.length > 0) return distinct(spelledSo);
  }
  return distinct(found);
}

/** One entry a place: a country stands in the gazetteer under several names that fold to one. */
function distinct(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = `${entry.kind} ${entry.region ?? entry.country} ${entry.latitude} ${entry.longitude}`;
    return !seen.has(key) && seen.add(key);
  });
}

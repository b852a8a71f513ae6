import { FACILITIES, FACILITY_MODIFIERS } from '../../lexicon/facilities.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';

/** What a name may mean. */
export interface Candidates {
  readonly entries: readonly GazetteerEntry[];
  /** False where they are only what the place is named after: `Quito` for `Quito Airport`. */
  readonly isPlace: boolean;
}

/** Words that news writes in other forms than the gazetteer does, tried one after the other. */
const SPELLINGS: readonly (readonly [form: RegExp, spelled: string])[] = [
  [/^the /iu, ''],
  [/^(?:greater|downtown|central|upstate|mainland|inner|metropolitan) (?=\p{Lu})/iu, ''],
  [/^\S+-(?:occupied|administered|controlled|held|ruled) (?=\p{Lu})/iu, ''],
  [/^(?:north|south|east|west)(?:ern)?(?:-?(?:east|west)(?:ern)?)? (?=\p{Lu})/iu, ''],
  [/^(?:city|town|village|borough|state|province|county|region|republic|commonwealth) of /iu, ''],
  [/^(?:county|co\.?) /iu, ''],
  [/ (?:city|town|village|township|province|state|region|district|oblast|governorate)$/iu, ''],
  [/^st\.? /iu, 'Saint '],
  [/^ft\.? /iu, 'Fort '],
  [/^mt\.? /iu, 'Mount '],
];
/** What is left of a name when words are taken off must still be one: `North Island` is no `Island`. */
const GENERIC = new Set(
  'bank bay beach coast east end hill hills island islands lake north park pole river sea shore side south valley west'.split(
    ' ',
  ),
);

/**
 * The places that a name may mean; where the gazetteer has none under the name as it stands, those
 * under its other spellings, then what a facility is named after.
 */
export function candidatesOf(name: string, gazetteer: Gazetteer): Candidates {
  const found = gazetteer.find(name);
  if (found.length > 0) return { entries: distinct(found), isPlace: true };
  for (const [form, spelled] of SPELLINGS) {
    const other = name.replace(form, spelled);
    if (other === name || GENERIC.has(other.toLowerCase())) continue;
    const spelledSo = gazetteer.find(other);
    if (spelledSo.length > 0) return { entries: distinct(spelledSo), isPlace: true };
  }
  const namesake = namesakeOf(name);
  const entries = namesake === null ? [] : distinct(gazetteer.find(namesake));
  return { entries, isPlace: false };
}

/** What a facility is named after: `Quito` in `Quito International Airport` and `Universidad San Francisco de Quito`. */
function namesakeOf(name: string): string | null {
  const behind = /^\p{L}+ .*?\b(?:of|de|du|del) (?:the )?(?<place>\p{Lu}.*)$/u.exec(name)?.groups?.[
    'place'
  ];
  if (behind !== undefined) return behind;
  const words = name.split(' ');
  if (words.length < 2 || !FACILITIES.has(words.at(-1)?.toLowerCase() ?? '')) return null;
  words.pop();
  while (words.length > 1 && FACILITY_MODIFIERS.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  const namesake = words.join(' ');
  return GENERIC.has(namesake.toLowerCase()) || FACILITY_MODIFIERS.has(namesake.toLowerCase())
    ? null
    : namesake;
}

/** One entry a place: a country stands in the gazetteer under several names that fold to one. */
function distinct(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = `${entry.kind} ${entry.region ?? entry.country} ${entry.latitude} ${entry.longitude}`;
    return !seen.has(key) && seen.add(key);
  });
}

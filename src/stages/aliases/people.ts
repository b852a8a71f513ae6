import { Index } from './group-index.ts';
import type { Cluster, Named } from './named.ts';
import { isSameFamily, isSamePerson, type PersonName, parsePersonName } from './person-name.ts';

type Gender = 'female' | 'male' | null;

interface Person {
  readonly mentions: Named[];
  /** Every full form seen: a person may be called by nickname and in full. */
  readonly names: PersonName[];
  gender: Gender;
  /** Offset of the mention last given to this person in the second pass. */
  latest: number;
}

/**
 * Puts together the mentions of each person. Full names first, wherever they stand (a headline may
 * name the family alone); then single words, to the person whose family name they are, else to the
 * one whose given name. Where several share it, the one named last is meant; an honorific or the
 * gender of a given name keeps a couple or siblings apart.
 *
 * @param mentions of type person, in text order
 */
export function clusterPeople(mentions: readonly Named[]): Cluster[] {
  const people: Person[] = [];
  const byFamily = new Index<Person>();
  const byGiven = new Index<Person>();
  const begin = (named: Named, name: PersonName): void => {
    const gender = named.honorific ?? name.gender;
    const latest = name.given === null ? named.mention.start : -1;
    const person = { mentions: [named], names: [name], gender, latest };
    people.push(person);
    byFamily.add(familyKey(name), person);
    if (name.given !== null) byGiven.add(name.given, person);
  };

  const short: { readonly named: Named; readonly name: PersonName }[] = [];
  for (const named of mentions) {
    const name = parsePersonName(named.name);
    if (name.given === null) {
      short.push({ named, name });
      continue;
    }
    const person = byFamily
      .get(familyKey(name))
      .findLast(
        ({ names, gender }) =>
          names.every((other) => isSamePerson(other, name)) &&
          agree(gender, named.honorific ?? name.gender),
      );
    if (person === undefined) begin(named, name);
    else {
      person.mentions.push(named);
      person.gender ??= named.honorific;
      if (!person.names.some((other) => isEqual(other, name))) person.names.push(name);
    }
  }
  for (const { named, name } of short) {
    const fits = (person: Person): boolean => agree(person.gender, named.honorific);
    const family = byFamily
      .get(familyKey(name))
      .filter(
        (one) => fits(one) && one.names.some((other) => isSameFamily(other.family, name.family)),
      );
    // `Xi` for Xi Jinping, and the first name of a feature.
    const candidates = family.length > 0 ? family : byGiven.get(name.family).filter(fits);
    const person = lastNamed(candidates, named.mention.start);
    if (person === undefined) begin(named, name);
    else {
      person.mentions.push(named);
      person.gender ??= named.honorific;
      person.latest = named.mention.start;
    }
  }
  return people.map((person) => person.mentions.sort((a, b) => a.mention.start - b.mention.start));
}

/** `von der Leyen`, `Leyen` and `al-Leyen` are looked up under one word. */
const familyKey = ({ family }: PersonName): string => family.split(/[ -]/u).at(-1) ?? '';

const isEqual = (a: PersonName, b: PersonName): boolean =>
  a.given === b.given && a.family === b.family && a.middle.join() === b.middle.join();

/** The one whose latest mention in front of `offset` is nearest; where none stands there, the first. */
function lastNamed(people: readonly Person[], offset: number): Person | undefined {
  let best = people[0];
  let nearest = best === undefined ? -1 : latestBefore(best, offset);
  for (const person of people.slice(1)) {
    const latest = latestBefore(person, offset);
    if (latest > nearest) [best, nearest] = [person, latest];
  }
  return best;
}

function latestBefore({ mentions, latest }: Person, offset: number): number {
  // From the end: the full names stand in text order, and few people have many.
  const full = mentions.findLast(({ mention }) => mention.start < offset);
  return Math.max(latest, full?.mention.start ?? -1);
}

const agree = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

/** The gender that the honorifics of a cluster tell, else its names. */
export function genderOf(cluster: Cluster): Gender {
  const honorific = cluster.find((named) => named.honorific !== null)?.honorific ?? null;
  if (honorific !== null) return honorific;
  for (const { name } of cluster) {
    const { gender } = parsePersonName(name);
    if (gender !== null) return gender;
  }
  return null;
}

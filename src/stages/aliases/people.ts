import { firstEndingAfter } from '../../document/span.ts';
import { LEADING_TITLES } from '../../lexicon/roles.ts';
import { type Cluster, type Gender, mayBeOne, type Named } from './named.ts';
import { PeopleIndex, type Person } from './people-index.ts';
import { isSameFamily, isSamePerson, type PersonName, parsePersonName } from './person-name.ts';

/** A family name this close behind a full one, in characters, takes up that person. */
const CLOSE = 150;
/** Unless somebody else of the name has been named so many times as often. */
const DOMINANT = 3;

/**
 * Puts together the mentions of each person. Full names first, wherever they stand (a headline may
 * name the family alone); then single words, to the person whose family name they are, else to the
 * one whose given name. Where several share it, the one just named in full is meant, else the one
 * that the story is about; relatives (`his wife Mara Lind`) come last. An honorific or the gender of a
 * given name keeps a couple or siblings apart.
 *
 * @param mentions of type person, in text order
 */
export function clusterPeople(mentions: readonly Named[]): Cluster[] {
  const people = new Set<Person>();
  const index = new PeopleIndex();
  const begin = (named: Named, name: PersonName): void => {
    const person: Person = {
      full: name.given === null ? [] : [named],
      bare: name.given === null ? [named] : [],
      names: [name],
      heads: new Set(named.heads),
      gender: named.gender ?? name.gender,
      isRelative: named.isRelative,
    };
    people.add(person);
    index.add(person, name);
  };

  const short: { readonly named: Named; readonly name: PersonName }[] = [];
  for (const named of mentions) {
    const name = parsePersonName(named.called);
    if (name.given === null) {
      short.push({ named, name });
      continue;
    }
    const person = index
      .likely(name)
      .findLast(
        (one) =>
          one.names.every((other) => isSamePerson(other, name)) && fits(one, named, name.gender),
      );
    if (person === undefined) begin(named, name);
    else join(person, named, name, index);
  }
  for (const person of people) {
    const long = longerNamed(person, index);
    if (long === undefined) continue;
    people.delete(person);
    long.full.push(...person.full);
    long.full.sort(byStart);
    long.gender ??= person.gender;
    person.full.length = 0;
  }
  for (const { named, name } of short) {
    const person = meant(named, candidates(named, name, index));
    if (person === undefined) begin(named, name);
    else {
      person.bare.push(named);
      person.gender ??= named.gender;
    }
  }
  return [...people].map(({ full, bare }) => [...full, ...bare].sort(byStart));
}

const byStart = (a: Named, b: Named): number => a.mention.start - b.mention.start;

const agree = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

function fits(person: Person, named: Named, gender: Gender = null): boolean {
  const first = person.full[0] ?? person.bare[0];
  return (
    agree(person.gender, named.gender ?? gender) && (first === undefined || mayBeOne(first, named))
  );
}

function join(person: Person, named: Named, name: PersonName, index: PeopleIndex): void {
  person.full.push(named);
  for (const head of named.heads) person.heads.add(head);
  person.gender ??= named.gender;
  if (!person.names.some((other) => isEqual(other, name))) {
    person.names.push(name);
    index.add(person, name);
  }
}

const isEqual = (a: PersonName, b: PersonName): boolean =>
  a.given === b.given && a.family === b.family && a.middle.join() === b.middle.join();

/** Whose longer name ends in this one, if just one person's does: `López Obrador`, `Suu Kyi`. */
function longerNamed(person: Person, index: PeopleIndex): Person | undefined {
  const [name, ...others] = person.names;
  const [first] = person.full;
  if (name === undefined || first === undefined || name.given === null) return undefined;
  if (others.length > 0 || name.middle.length > 0) return undefined;
  const found = index
    .endingIn(name)
    .filter((one) => one !== person && one.full.length > 0 && fits(one, first));
  return found.length === 1 ? found[0] : undefined;
}

/** Who a single word may mean: by family name, else by given name, else by title (`the Pope`). */
function candidates(named: Named, name: PersonName, index: PeopleIndex): readonly Person[] {
  const likely = (people: readonly Person[]): Person[] =>
    people.filter((one) => one.full.length + one.bare.length > 0 && fits(one, named));
  const family = likely(index.ofFamily(name)).filter(({ names }) =>
    names.some(
      (other) =>
        isSameFamily(other.family, name.family) &&
        (name.suffix === null || other.suffix === null || name.suffix === other.suffix),
    ),
  );
  if (family.length > 0) return family;
  // `Xi` for Xi Jinping, and the first name of a feature.
  const given = likely(index.ofGiven(name));
  if (given.length > 0) return given;
  // With two popes in the story, the Pope is the one it begins with.
  return LEADING_TITLES.has(name.family) ? likely(index.ofLead(name)).slice(0, 1) : [];
}

function meant({ mention, heads }: Named, people: readonly Person[]): Person | undefined {
  const others = people.filter(({ isRelative }) => !isRelative);
  const pool = others.length > 0 ? others : people;
  if (pool.length < 2) return pool[0];
  const titled = pool.filter((one) => heads.some((head) => one.heads.has(head)));
  if (titled.length === 1) return titled[0];
  const latest = lastNamed(pool, mention.start);
  const main = pool.reduce((best, one) => (times(one) > times(best) ? one : best));
  const distance = mention.start - latestBefore(latest, mention.start);
  const isDwarfed = times(main) >= DOMINANT * times(latest);
  return distance <= CLOSE && !isDwarfed ? latest : main;
}

const times = ({ full, bare }: Person): number => full.length + bare.length;

/** The one whose latest mention in front of `offset` is nearest; where none stands there, the first. */
function lastNamed(people: readonly Person[], offset: number): Person {
  return people.reduce((best, one) =>
    latestBefore(one, offset) > latestBefore(best, offset) ? one : best,
  );
}

function latestBefore({ full, bare }: Person, offset: number): number {
  const spans = full.map(({ mention }) => mention);
  const at = firstEndingAfter(spans, offset - 1);
  return Math.max(spans[at - 1]?.start ?? -1, bare.at(-1)?.mention.start ?? -1);
}

/** The gender that honorifics and titles of a cluster tell, else its names. */
export function genderOf(cluster: Cluster): Gender {
  const told = cluster.find(({ gender }) => gender !== null)?.gender ?? null;
  if (told !== null) return told;
  for (const { called } of cluster) {
    const { gender } = parsePersonName(called);
    if (gender !== null) return gender;
  }
  return null;
}

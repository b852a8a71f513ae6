import { nameGroups } from '../../lexicon/nicknames.ts';
import { Index } from './group-index.ts';
import type { Gender, Named } from './named.ts';
import type { PersonName } from './person-name.ts';

/** A person as far as the article has named them. */
export interface Person {
  /** Mentions by more than one word, in text order. */
  readonly full: Named[];
  /** Mentions by one word, in text order. */
  readonly bare: Named[];
  /** Every full form seen: a person may be called by nickname and in full. */
  readonly names: PersonName[];
  /** What their titles are known by. */
  readonly heads: Set<string>;
  gender: Gender;
  /** Named as somebody's relative, at first. */
  readonly isRelative: boolean;
}

/** More people of one name than this are not told apart: what they cost must not grow with the article. */
const MOST_NAMESAKES = 20;

/** The people of an article, to be found by parts of their names. */
export class PeopleIndex {
  readonly #byForm = new Index<Person>();
  readonly #byFamily = new Index<Person>();
  readonly #byGiven = new Index<Person>();
  readonly #byLead = new Index<Person>();
  readonly #byEnd = new Index<Person>();

  add(person: Person, name: PersonName): void {
    const family = familyKey(name);
    this.#byFamily.add(family, person);
    if (name.lead !== null) this.#byLead.add(name.lead, person);
    if (name.given === null) return;
    for (const form of [...formsOf(name.given), `^${name.given[0]}`]) {
      this.#byForm.add(`${family} ${form}`, person);
    }
    this.#byGiven.add(name.given, person);
    const last = name.middle.at(-1);
    if (last !== undefined) this.#byEnd.add(`${last} ${name.family}`, person);
  }

  /** Those whose given and family name may be these, the latest named last. */
  likely(name: PersonName): readonly Person[] {
    if (name.given === null) return [];
    const family = familyKey(name);
    const keys =
      name.given.length === 1 ? [`^${name.given}`] : [...formsOf(name.given), `${name.given[0]}`];
    const found = keys.flatMap((key) =>
      this.#byForm.get(`${family} ${key}`).slice(-MOST_NAMESAKES),
    );
    return [...new Set(found)];
  }

  ofFamily = (name: PersonName): readonly Person[] => capped(this.#byFamily.get(familyKey(name)));
  ofGiven = (name: PersonName): readonly Person[] => capped(this.#byGiven.get(name.family));
  ofLead = (name: PersonName): readonly Person[] => capped(this.#byLead.get(name.family));
  /** Those whose longer name ends so: `López Obrador`. */
  endingIn = (name: PersonName): readonly Person[] =>
    capped(this.#byEnd.get(`${name.given} ${name.family}`));
}

const capped = (people: readonly Person[]): readonly Person[] => people.slice(0, MOST_NAMESAKES);

/** `von der Leyen`, `Leyen` and `al-Leyen` are looked up under one word. */
const familyKey = ({ family }: PersonName): string => family.split(/[ -]/u).at(-1) ?? '';

/** A given name and the groups of short forms it belongs to. */
const formsOf = (given: string): string[] => [
  given,
  ...nameGroups(given).map((group) => `#${group}`),
];

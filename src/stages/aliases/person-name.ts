import { genderOfGivenName } from '../../lexicon/given-names.ts';
import { areFormsOfOneName } from '../../lexicon/nicknames.ts';
import { folded } from './folded.ts';

/** A person's name in its parts, folded for comparison. */
export interface PersonName {
  /** Null where the name is one word, which may be a given or a family name. */
  readonly given: string | null;
  readonly middle: readonly string[];
  /** With its particles: `von der leyen`. */
  readonly family: string;
  readonly suffix: string | null;
  readonly gender: 'female' | 'male' | null;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Words that begin a family name of several words, in many languages. */
const PARTICLES = new Set(
  'al bin ben da dal de del della der di dos du el ibn la le san ten ter van von zu'.split(' '),
);

/** Reads `Recep Tayyip Erdogan`, `Ursula von der Leyen`, `George H.W. Bush`, `Martin Luther King Jr.`. */
export function parsePersonName(name: string): PersonName {
  const words = folded(name).split(' ');
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 && SUFFIXES.has(last) ? last : null;
  if (suffix !== null) words.pop();
  const [given, ...others] = words;
  if (given === undefined || others.length === 0) {
    return { given: null, middle: [], family: given ?? '', suffix, gender: null };
  }
  // `von der Leyen` alone is a family name, not a given one with the rest.
  if (PARTICLES.has(given)) {
    return { given: null, middle: [], family: words.join(' '), suffix, gender: null };
  }
  const particle = others.findIndex(
    (word, index) => index < others.length - 1 && PARTICLES.has(word),
  );
  const familyAt = particle === -1 ? others.length - 1 : particle;
  return {
    given,
    middle: others.slice(0, familyAt),
    family: others.slice(familyAt).join(' '),
    suffix,
    gender: genderOfGivenName(given),
  };
}

/** True where a family name, with or without its particles, is the other: `Assad`, `al-Assad`. */
export function isSameFamily(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const rest = long.slice(0, long.length - short.length);
  return (
    long.endsWith(short) && rest.split(/[ -]/u).every((word) => word === '' || PARTICLES.has(word))
  );
}

/** True where two names of two words or more can be of one person: `Joe Biden`, `Joseph R. Biden`. */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.given === null || b.given === null) return false;
  if (!isSameFamily(a.family, b.family)) return false;
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false;
  if (!isSameGiven(a.given, b.given)) return false;
  return a.middle.length === 0 || b.middle.length === 0 || isSameMiddle(a.middle, b.middle);
}

const isSameGiven = (a: string, b: string): boolean =>
  areFormsOfOneName(a, b) || isInitialOf(a, b) || isInitialOf(b, a);

const isSameMiddle = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [a.join(''), b.join('')];
  return (
    x.startsWith(y) || y.startsWith(x) || (x[0] === y[0] && (x.length === 1 || y.length === 1))
  );
};

const isInitialOf = (initial: string, name: string): boolean =>
  initial.length === 1 && name.startsWith(initial);

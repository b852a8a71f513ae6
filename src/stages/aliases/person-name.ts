import { genderOfGivenName } from '../../lexicon/given-names.ts';
import { areFormsOfOneName } from '../../lexicon/nicknames.ts';
import { LEADING_TITLES } from '../../lexicon/roles.ts';
import { folded } from './folded.ts';
import type { Gender } from './named.ts';

/** A person's name in its parts, folded for comparison. */
export interface PersonName {
  /** A title that is part of the name: `pope` in `Pope Francis`. */
  readonly lead: string | null;
  /** Null where the name is one word, which may be a given or a family name. */
  readonly given: string | null;
  readonly middle: readonly string[];
  /** With its particles: `von der leyen`. */
  readonly family: string;
  readonly suffix: string | null;
  readonly gender: Gender;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const REGNAL = /^[IVX]{1,5}$/u;
const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;
/** Words that begin a family name of several words, in many languages. */
const PARTICLES = new Set(
  'al bin ben da dal de del della der di dos du el ibn la le san ten ter van von zu'.split(' '),
);

/** Reads `Recep Tayyip Erdogan`, `Ursula von der Leyen`, `George H.W. Bush`, `Pope Leo XIV`. */
export function parsePersonName(name: string): PersonName {
  const words = folded(name).split(' ');
  const isShouted = name === name.toUpperCase();
  const lead =
    words.length > 1 && LEADING_TITLES.has(words[0] ?? '') ? (words.shift() ?? null) : null;
  const lastWritten = name.split(' ').at(-1) ?? '';
  const isSuffix = SUFFIXES.has(words.at(-1) ?? '') || (!isShouted && REGNAL.test(lastWritten));
  const suffix = words.length > 1 && isSuffix ? (words.pop() ?? null) : null;
  const [given, ...others] = words;
  const alone = { lead, given: null, middle: [], suffix, gender: null };
  if (given === undefined || others.length === 0) return { ...alone, family: given ?? '' };
  // `von der Leyen` alone is a family name, not a given one with the rest.
  if (PARTICLES.has(given)) return { ...alone, family: words.join(' ') };
  const particle = others.findIndex(
    (word, index) => index < others.length - 1 && PARTICLES.has(word),
  );
  const familyAt = particle === -1 ? others.length - 1 : particle;
  const isInitials = !isShouted && INITIALS.test(name.split(' ')[lead === null ? 0 : 1] ?? '');
  return {
    lead,
    // `RW Tillerson` is R. W. Tillerson.
    given: isInitials ? given.slice(0, 1) : given,
    middle: [...(isInitials ? given.slice(1) : ''), ...others.slice(0, familyAt)],
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

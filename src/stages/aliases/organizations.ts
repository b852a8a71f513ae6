import { GENERIC_WORDS, LEGAL_ENDINGS, SHORT_NAMES } from '../../lexicon/organizations.ts';
import { folded } from './folded.ts';
import { Index } from './group-index.ts';
import type { Cluster, Named } from './named.ts';

interface Organization {
  /** Folded, without article and legal ending. */
  readonly key: string;
  readonly words: readonly string[];
  mentions: Named[];
}

/**
 * Puts together the mentions of each organization: the same name with or without its legal ending;
 * an acronym and the words whose initials it is; the first words of a longer name, or its last, where
 * only one organization of the article has them.
 *
 * @param mentions of type organization, in text order
 */
export function clusterOrganizations(mentions: readonly Named[]): Cluster[] {
  const byKey = new Map<string, Organization>();
  for (const named of mentions) {
    const key = keyOf(named.name);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { key, words: key.split(' '), mentions: [named] });
    else known.mentions.push(named);
  }
  const longForms = new LongForms([...byKey.values()]);
  // The shortest first, so that a chain (`BA`, `British Airways`, `British Airways Holidays`) ends in its longest.
  const shortestFirst = [...byKey.values()].sort((a, b) => a.words.length - b.words.length);
  for (const short of shortestFirst) {
    const long = longForms.of(short);
    if (long === undefined) continue;
    long.mentions = [...long.mentions, ...short.mentions];
    byKey.delete(short.key);
  }
  return [...byKey.values()].map(({ mentions: cluster }) =>
    cluster.sort((a, b) => a.mention.start - b.mention.start),
  );
}

/** `the Acme Holdings Inc.` and `Acme` have one key. A name that is all ending keeps it: `The Limited`. */
function keyOf(name: string): string {
  const words = folded(name).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL_ENDINGS.has(words.at(-1) ?? '')) words.pop();
  const key = words.join(' ');
  return SHORT_NAMES.get(key) ?? key;
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', 'to', 'de']);

/** The organizations of an article, to be found by parts of their names. */
class LongForms {
  readonly #byInitials = new Index<Organization>();
  readonly #byFirst = new Index<Organization>();
  readonly #byLast = new Index<Organization>();

  constructor(organizations: readonly Organization[]) {
    for (const organization of organizations) {
      const { words } = organization;
      if (words.length < 2) continue;
      this.#byFirst.add(words[0] ?? '', organization);
      this.#byLast.add(words.at(-1) ?? '', organization);
      const parts = words.flatMap((word) => word.split('-'));
      const all = initialsOf(parts);
      const large = initialsOf(parts.filter((word) => !SMALL_WORDS.has(word)));
      for (const initials of new Set([all, large])) this.#byInitials.add(initials, organization);
    }
  }

  /** The longer name that this one is short for, where just one organization has it. */
  of(short: Organization): Organization | undefined {
    if (isAcronym(short)) {
      const [spelled] = this.#byInitials.get(short.key);
      if (spelled !== undefined) return spelled;
    }
    if (short.words.every((word) => GENERIC_WORDS.has(word))) return undefined;
    const begun = this.#byFirst
      .get(short.words[0] ?? '')
      .filter(({ key }) => key.startsWith(`${short.key} `));
    const ended = short.words.length === 1 ? this.#byLast.get(short.key) : [];
    const found = [...new Set([...begun, ...ended])];
    return found.length === 1 ? found[0] : undefined;
  }
}

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => word[0] ?? '').join('');

/** `EPA`, `DoJ`, `AT&T`: one word with two capitals or more. */
function isAcronym({ words, mentions }: Organization): boolean {
  const form = mentions[0]?.name.replaceAll('.', '') ?? '';
  return words.length === 1 && /^\p{Lu}[\p{L}&]{1,6}$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form);
}

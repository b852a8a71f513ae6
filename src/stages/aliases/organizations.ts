import { CLUB_ENDINGS, DESCRIBING_WORDS, UNIT_WORDS } from '../../lexicon/organizations.ts';
import { Index } from './group-index.ts';
import { type Cluster, mayBeOne, type Named } from './named.ts';
import { initialsOf, isAcronym, isGeneric, organizationKey } from './organization-name.ts';

/** Two are enough to be in doubt; what is looked at must not grow with the article. */
const MOST_RIVALS = 20;

interface Organization {
  readonly key: string;
  readonly words: readonly string[];
  mentions: readonly Named[];
}

/**
 * Puts together the mentions of each organization: the same name with or without its legal ending; a
 * name and what stands in brackets behind it; an acronym and the words whose initials it is; the first
 * words of a longer name, or its last, where only one organization of the article has them.
 *
 * @param mentions of type organization, in text order
 */
export function clusterOrganizations(mentions: readonly Named[]): Cluster[] {
  const byKey = new Map<string, Organization & { mentions: Named[] }>();
  /** From a key to the one whose name stands in front of it in brackets. */
  const glossed = new Map<string, string>();
  let before: string | null = null;
  for (const named of mentions) {
    const key = `${organizationKey(named.called)}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { key, words: key.split(' '), mentions: [named] });
    else known.mentions.push(named);
    if (named.isGloss && before !== null && before !== key) glossed.set(key, before);
    before = key;
  }
  const organizations = [...byKey.values()];
  const longForms = new LongForms(organizations);
  const merged = new Map<string, string>();
  for (const organization of organizations) {
    const gloss = glossed.get(organization.key);
    const long = gloss === undefined ? longForms.of(organization) : byKey.get(gloss);
    if (long !== undefined && areJoinable(long, organization))
      merged.set(organization.key, long.key);
  }
  const clusters = new Map<string, Named[]>();
  for (const { key, mentions: own } of organizations) {
    const root = rootOf(key, merged);
    clusters.set(root, [...(clusters.get(root) ?? []), ...own]);
  }
  return [...clusters.values()].map((cluster) =>
    cluster.sort((a, b) => a.mention.start - b.mention.start),
  );
}

/** The end of the chain `BA`, `British Airways`, `British Airways Holidays`. */
function rootOf(key: string, merged: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let root = key;
  for (
    let next = merged.get(root);
    next !== undefined && !seen.has(next);
    next = merged.get(root)
  ) {
    seen.add(root);
    root = next;
  }
  return root;
}

function areJoinable(a: Organization, b: Organization): boolean {
  const [first, other] = [a.mentions.find(isKnown), b.mentions.find(isKnown)];
  return first === undefined || other === undefined || mayBeOne(first, other);
}

const isKnown = ({ mention }: Named): boolean => mention.known !== undefined;

/** The organizations of an article, to be found by parts of their names. */
class LongForms {
  readonly #byInitials = new Index<Organization>();
  readonly #byBeginning = new Index<Organization>();
  readonly #byLast = new Index<Organization>();

  constructor(organizations: readonly Organization[]) {
    for (const organization of organizations) {
      const { words, mentions } = organization;
      if (words.length < 2) continue;
      for (let end = 1; end < words.length; end++) {
        this.#byBeginning.add(words.slice(0, end).join(' '), organization);
      }
      this.#byLast.add(words.at(-1) ?? '', organization);
      for (const initials of initialsOf(mentions[0]?.called ?? '')) {
        this.#byInitials.add(initials, organization);
      }
    }
  }

  /** The longer name that this one is short for, where just one organization has it. */
  of(short: Organization): Organization | undefined {
    if (short.mentions.some(({ called }) => isAcronym(called))) {
      const spelled = this.#byInitials.get(short.key.replaceAll(' ', ''))[0];
      if (spelled !== undefined) return spelled;
    }
    const isCommon = isGeneric(short.words);
    const found = new Set<Organization>();
    const begun = this.#byBeginning.get(short.key);
    for (const long of isCommon ? onlyOneSaidBefore(begun, short) : begun) {
      if (isCommon ? isAlsoShortFor(short, long) : isShortFor(short, long)) found.add(long);
      if (found.size > 1) return undefined;
    }
    if (short.words.length === 1 && (!isCommon || CLUB_ENDINGS.has(short.key))) {
      for (const long of this.#byLast.get(short.key)) {
        found.add(long);
        if (found.size > 1) return undefined;
      }
    }
    return [...found][0];
  }
}

/**
 * `Harbor` for Harbor Foods, but not for the Harbor Foundation: what the short form leaves out must
 * only describe; other words may be left out too where the long form has been said before, unless they
 * are of bodies that bear their founder's name.
 */
function isShortFor(short: Organization, long: Organization): boolean {
  const rest = long.words.slice(short.words.length);
  if (rest.every((word) => DESCRIBING_WORDS.has(word))) return true;
  return isSaidBefore(long, short) && !rest.some((word) => UNIT_WORDS.has(word));
}

/** `American` for American Airlines, though many names begin so: it must have been said in full. */
const isAlsoShortFor = (short: Organization, long: Organization): boolean =>
  isSaidBefore(long, short) &&
  long.words.slice(short.words.length).every((word) => DESCRIBING_WORDS.has(word));

const isSaidBefore = (long: Organization, short: Organization): boolean =>
  (long.mentions[0]?.mention.start ?? 0) < (short.mentions[0]?.mention.start ?? 0);

/** With `National Trust` beside National Bank, a common word stands for neither. */
function onlyOneSaidBefore(
  begun: readonly Organization[],
  short: Organization,
): readonly Organization[] {
  const said = begun.slice(0, MOST_RIVALS).filter((long) => isSaidBefore(long, short));
  return said.length === 1 ? said : [];
}

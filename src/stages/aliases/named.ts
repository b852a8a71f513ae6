import type { Mention } from '../../document/entity.ts';

export type Gender = 'female' | 'male' | null;

/** A mention with its words, and what its surroundings tell of it. */
export interface Named {
  readonly mention: Mention;
  /** As in the text, with line breaks as spaces. */
  readonly name: string;
  /** What it is compared by: the name that the user's lexicon gives it, else its own words. */
  readonly called: string;
  /** Titles and roles around it: `US Secretary of State`. */
  readonly titles: readonly string[];
  /** The words that titles and honorifics directly in front of it are known by: `professor`. */
  readonly heads: readonly string[];
  /** What an honorific, title or word for a relative beside it tells: `Mrs`, `spokeswoman`, `his wife`. */
  readonly gender: Gender;
  /** Named as somebody's relative: `his wife Mara Lind`. */
  readonly isRelative: boolean;
  /** In brackets directly behind the mention before it: `EPA` in `Environment Protection Authority (EPA)`. */
  readonly isGloss: boolean;
}

/** Mentions taken to be of one entity, in text order. */
export type Cluster = readonly Named[];

/** True where a user's lexicon does not say that two mentions are of different entities. */
export const mayBeOne = (a: Named, b: Named): boolean =>
  a.mention.known === undefined ||
  b.mention.known === undefined ||
  a.mention.known.name === b.mention.known.name;

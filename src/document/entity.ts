import type { Span } from './span.ts';

export const ENTITY_TYPES = ['person', 'organization', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** One name as it stands in the text, without title, possessive `'s` and outer punctuation. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Probability that span and type are right, 0 to 1. */
  readonly confidence: number;
  /** Who or what it is, where the user's own lexicon says so. */
  readonly known?: KnownName;
}

/** An entry of a user's lexicon. */
export interface KnownName {
  /** The name that records use, whatever form stands in the text. */
  readonly name: string;
  /** The user's own id of it, if they gave one. */
  readonly id: string | null;
}

/** Who or what the mentions of one name stand for. */
export interface Entity {
  /** `person-1`, `organization-2`, …: numbered by type in order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The longest proper form in the text: `Antony Blinken`. */
  readonly name: string;
  /** The other forms in the text, in order of first mention: `Blinken`. */
  readonly aliases: readonly string[];
  /** Titles and roles in the text: `US Secretary of State`. */
  readonly titles: readonly string[];
  /** In text order; never empty. */
  readonly mentions: readonly Mention[];
  /** Of people, where a name, title or pronoun of the text tells. */
  readonly gender: 'female' | 'male' | null;
  /** Who or what it is, where the user's own lexicon says so. */
  readonly known?: KnownName;
}

/** Where on Earth a place entity is. */
export interface PlaceSense {
  /** The `id` of an entity of type `place`. */
  readonly entity: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Degrees north. */
  readonly latitude: number | null;
  /** Degrees east. */
  readonly longitude: number | null;
  readonly geonamesId: number | null;
}

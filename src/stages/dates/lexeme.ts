import type { Span } from '../../document/span.ts';
import type { DayPart } from '../../lexicon/time/day-parts.ts';
import type { Season } from '../../lexicon/time/seasons.ts';
import type { UnitNoun } from '../../lexicon/time/units.ts';

/** What a word can mean in a time expression. A word can have several senses: `second`, `may`. */
export interface Sense {
  readonly month?: number;
  readonly weekday?: number;
  /** A short form, after which a full stop belongs to it. */
  readonly abbreviated?: true;
  readonly unit?: UnitNoun;
  readonly season?: Season;
  readonly dayPart?: DayPart;
  readonly ones?: number;
  readonly teens?: number;
  readonly tens?: number;
  readonly ordinal?: number;
  readonly decade?: number;
}

/** The name of a sense, `digits` for a figure, or `word:…` for a word that a pattern spells out. */
export type Trigger = keyof Sense | 'digits' | `word:${string}`;

/** What stands in the place of the word for every figure. */
export const FIGURE = '#';

/** A word that some pattern knows, or a kind of figure or mark. */
export interface Entry<P = unknown> {
  readonly word: string;
  readonly sense: Sense;
  /** The patterns that can begin with it, in order. */
  readonly patterns: readonly P[];
}

/** How a lexeme stands to the one before: touching, after white space, or in another paragraph. */
export type Gap = 'none' | 'space' | 'break';

/**
 * A word, a figure or a mark, as patterns see it. Words that no pattern knows are not told apart:
 * a run of them is one lexeme of the kind `other`.
 */
export interface Lexeme<P = unknown> extends Span {
  readonly kind: 'word' | 'digits' | 'mark' | 'other';
  readonly gap: Gap;
  readonly entry: Entry<P>;
  /** Of a figure; 0 otherwise. */
  readonly value: number;
  readonly capitalized: boolean;
}

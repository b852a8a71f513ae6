import type { Mention } from '../../document/entity.ts';

/** A mention with its words, and what stands directly in front of it. */
export interface Named {
  readonly mention: Mention;
  /** As in the text, with line breaks as spaces. */
  readonly name: string;
  /** Titles and roles around it: `US Secretary of State`. */
  readonly titles: readonly string[];
  /** What an honorific in front of it tells: `Mrs`. */
  readonly honorific: 'female' | 'male' | null;
}

/** Mentions taken to be of one entity, in text order. */
export type Cluster = readonly Named[];

import type { GazetteerEntry } from './gazetteer.ts';

/** A name and what it may mean. */
export interface Toponym {
  readonly candidates: readonly GazetteerEntry[];
  /** Indexes of the toponyms that stand behind a comma after it: `Paris, Texas`. */
  readonly within: readonly number[];
  /** How much it says of where the story is set; a name in the text says 1. */
  readonly weight: number;
}

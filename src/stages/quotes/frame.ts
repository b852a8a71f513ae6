import type { TokenRange } from '../../document/token.ts';

/** What a sentence says of a piece of speech: its cue, its source, and the words reported. */
export interface Frame {
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  /** In text order; more than one where the frame interrupts the content. */
  readonly content: readonly TokenRange[];
  readonly confidence: number;
  /** How likely it is that it tells of speech or writing, not of a thought, plan or attitude. */
  readonly speech: number;
}

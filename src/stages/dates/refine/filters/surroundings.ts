import { firstEndingAfter } from '../../../../document/span.ts';
import type { Sentence, Token } from '../../../../document/token.ts';
import type { Candidate } from '../../match.ts';

/** What stands around a candidate. */
export interface Surroundings {
  /** The candidate's own words. */
  readonly words: string;
  /** A few characters on either side. */
  readonly preceding: string;
  readonly following: string;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly afterNext: Token | undefined;
  readonly opensSentence: boolean;
}

/** A rule that tells that a candidate is no time expression after all. */
export interface Filter {
  readonly name: string;
  readonly rejects: (candidate: Candidate, around: Surroundings) => boolean;
}

const REACH = 12;

export const isCapitalized = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

export const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** Looks at what stands around a candidate. An expression may end inside a token; the rest is its neighbor. */
export function surroundingsOf(
  { start, end }: Candidate,
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Surroundings {
  const first = firstEndingAfter(tokens, start);
  const next = firstEndingAfter(tokens, end);
  const inside = tokens[next];
  const sentence = sentences[firstEndingAfter(sentences, start)];
  return {
    words: text.slice(start, end),
    preceding: text.slice(Math.max(0, start - REACH), start),
    following: text.slice(end, end + REACH),
    before: tokens[first - 1],
    after:
      inside !== undefined && inside.start < end
        ? { ...inside, start: end, text: text.slice(end, inside.end) }
        : inside,
    afterNext: tokens[next + 1],
    opensSentence: sentence !== undefined && sentence.firstToken >= first,
  };
}

import type { With } from '../../../document/document.ts';
import { firstEndingAfter } from '../../../document/span.ts';
import type { Candidate, Matches } from '../match.ts';
import { COMPOSING_WORDS, compositions } from './compose.ts';
import { filtered } from './filters/index.ts';
import { JOINT_WORDS, type ListText } from './list-text.ts';
import { listed, withSharedYears } from './lists.ts';
import { LINK_WORDS, merged } from './merge.ts';
import { QUALIFIER_WORDS, qualified } from './qualify.ts';
import { withRates } from './rate.ts';

/** The words that refiners need told apart from others. */
export const REFINING_WORDS: readonly string[] = [
  ...JOINT_WORDS,
  ...LINK_WORDS,
  ...COMPOSING_WORDS,
  ...QUALIFIER_WORDS,
];

/** Makes of what the patterns matched the expressions of a document, not yet put on the calendar. */
export function refined(
  { candidates, lexemes }: Matches,
  { sentences, text, tokens }: With<'sentences' | 'tokens'>,
): readonly Candidate[] {
  const around: ListText = {
    text,
    lexemes,
    isCounting: (offset) => tokens[firstEndingAfter(tokens, offset)]?.pos === 'NOUN',
  };
  let refining = filtered(candidates, text, tokens, sentences); // first: what is no time joins nothing
  refining = withRates(refining, text, tokens);
  refining = listed(refining, around);
  refining = withSharedYears(refining, around); // after listed: `May 3 to 5 and June 1990`
  refining = merged(refining, lexemes);
  refining = compositions(refining, lexemes); // after merged: a distance is from the whole date
  return qualified(refining, lexemes); // last: what shades an expression stands around the whole of it
}

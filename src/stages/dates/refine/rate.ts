import { firstEndingAfter } from '../../../document/span.ts';
import type { Token } from '../../../document/token.ts';
import { FUTURE_MODALS } from '../../../lexicon/time/tense-words.ts';
import { lengthValue } from '../length-value.ts';
import type { Candidate } from '../match.ts';
import { value } from '../reading.ts';

const AMOUNTS =
  /^(?:\d[\d.,]*|%|percent|million|billion|trillion|thousand|hundred|dozen|cents?|dollars|pounds|euros|yen|times|once|twice|people|\p{L}{2,}s)$/iu;

/** Reads `$2 billion a year` as a rate and `will one day` as a time to come. */
export const withRates = (
  candidates: readonly Candidate[],
  text: string,
  tokens: readonly Token[],
): readonly Candidate[] => candidates.map((candidate) => asRate(candidate, text, tokens));

function asRate(candidate: Candidate, text: string, tokens: readonly Token[]): Candidate {
  const { reading } = candidate;
  if (reading.kind !== 'length' || reading.quantity.amount !== 1) return candidate;
  const before = tokens[firstEndingAfter(tokens, candidate.start) - 1];
  const words = text.slice(candidate.start, candidate.end).toLowerCase();
  if (before === undefined) return candidate;
  if (words === 'one day' && FUTURE_MODALS.has(before.text.toLowerCase()))
    return { ...candidate, reading: value('DATE', 'FUTURE_REF') };
  const isNoun =
    before.pos === 'NOUN' ||
    before.pos === 'NUM' ||
    before.pos === 'SYM' ||
    /^(?:%|once|twice|times)$/u.test(before.text);
  return /^an? /u.test(words) && isNoun && AMOUNTS.test(before.text)
    ? { ...candidate, reading: value('SET', lengthValue(reading.quantity)) }
    : candidate;
}

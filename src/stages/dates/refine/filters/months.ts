import {
  AMBIGUOUS_MONTHS,
  BEFORE_TIME,
  SURELY_BEFORE_TIME,
} from '../../../../lexicon/time/not-times.ts';
import type { Candidate } from '../../match.ts';
import { type Filter, isCapitalized, lower, type Surroundings } from './surroundings.ts';

const isBareMonth = ({ reading }: Candidate, { words }: Surroundings): boolean =>
  reading.kind === 'name' &&
  reading.name.kind === 'month' &&
  reading.year === null &&
  AMBIGUOUS_MONTHS.has(words.toLowerCase());

/** True for `April Jones` and `Theresa May`: the month's word as a part of a name. */
export const isPartOfName = (candidate: Candidate, around: Surroundings): boolean =>
  isBareMonth(candidate, around) &&
  !BEFORE_TIME.has(lower(around.before)) &&
  (isCapitalized(around.before) || isCapitalized(around.after)) &&
  !around.opensSentence;

/** `April Jones`, `Theresa May`, `May I`, `March on the capital`; and all of them where someone bears the name. */
export const otherMonths = (names: ReadonlySet<string>): Filter => ({
  name: 'other-months',
  rejects(candidate, around) {
    if (!isBareMonth(candidate, around)) return false;
    const word = around.words.toLowerCase();
    const before = lower(around.before);
    if (names.has(word) && !SURELY_BEFORE_TIME.has(before)) return true;
    if (isCapitalized(around.after) && !SURELY_BEFORE_TIME.has(before)) return true;
    if (BEFORE_TIME.has(before) && !around.opensSentence) return false;
    return isCapitalized(around.before) || word === 'may' || word === 'march';
  },
});

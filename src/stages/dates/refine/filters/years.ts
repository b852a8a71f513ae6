import {
  AFTER_NUMBER,
  BEFORE_NUMBER,
  BEFORE_TIME,
  BEFORE_YEAR_OF,
} from '../../../../lexicon/time/not-times.ts';
import { type Filter, isCapitalized, lower, type Surroundings } from './surroundings.ts';

/** Years that newspapers mention without more; others need a word that says so. */
const FIRST_PLAIN = 1900;
const LAST_PLAIN = 2060;

/** `1861-1863`: two together are years. */
const isRange = ({ preceding, following }: Surroundings): boolean =>
  /^[-–]\d{2,4}(?!\d)/u.test(following) || /\d{4}[-–]$/u.test(preceding);

/** `Tokyo 2020`, `Euro 2020`: the year is part of the name. */
const isPartOfName = ({ before, opensSentence }: Surroundings): boolean =>
  !opensSentence &&
  before?.pos === 'PROPN' &&
  isCapitalized(before) &&
  !BEFORE_TIME.has(lower(before)) &&
  !BEFORE_YEAR_OF.has(lower(before));

/** `4,200 troops`, `2000 people`, `$1999`, `Euro 2020`. */
export const numbers: Filter = {
  name: 'numbers',
  rejects({ pattern, reading, start, end }, around) {
    if (pattern !== 'year' || reading.kind !== 'moment' || end - start !== 4) return false;
    if (reading.moment.grain !== 'year' || isRange(around)) return false;
    const { before, after } = around;
    if (BEFORE_NUMBER.has(lower(before)) || AFTER_NUMBER.has(lower(after))) return true;
    if (isPartOfName(around)) return true;
    const countsSomething = after?.pos === 'NOUN' && lower(after).endsWith('s');
    const { year } = reading.moment;
    if (year >= FIRST_PLAIN && year < LAST_PLAIN) {
      return (
        countsSomething &&
        !BEFORE_YEAR_OF.has(lower(before)) &&
        before?.pos !== 'ADJ' &&
        before?.pos !== 'PROPN'
      );
    }
    if (BEFORE_YEAR_OF.has(lower(before)))
      return !countsSomething && after?.pos !== 'ADJ' && after?.pos !== 'NOUN';
    const isPlaced = BEFORE_TIME.has(lower(before)) || before?.pos === 'ADP';
    return !isPlaced || countsSomething || after?.pos === 'NOUN' || after?.pos === 'ADJ';
  },
};

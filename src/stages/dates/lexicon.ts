import { DAY_PARTS } from '../../lexicon/time/day-parts.ts';
import { MONTH_ABBREVIATIONS, MONTHS } from '../../lexicon/time/months.ts';
import { DECADES, ONES, ORDINALS, TEENS, TENS } from '../../lexicon/time/numbers.ts';
import { SEASON_NOUNS } from '../../lexicon/time/seasons.ts';
import { UNIT_NOUNS } from '../../lexicon/time/units.ts';
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../lexicon/time/weekdays.ts';
import type { Sense } from './lexeme.ts';

/** Every sense of every word of the lexicons, by the word in lower case. */
export function sensesOfWords(): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  const add = <T>(words: ReadonlyMap<string, T>, of: (value: T) => Sense): void => {
    for (const [word, value] of words) senses.set(word, { ...senses.get(word), ...of(value) });
  };
  add(MONTHS, (month) => ({ month }));
  add(MONTH_ABBREVIATIONS, (month) => ({ month, abbreviated: true }));
  add(WEEKDAYS, (weekday) => ({ weekday }));
  add(WEEKDAY_ABBREVIATIONS, (weekday) => ({ weekday, abbreviated: true }));
  add(UNIT_NOUNS, (unit) => ({ unit }));
  add(SEASON_NOUNS, (season) => ({ season }));
  add(DAY_PARTS, (dayPart) => ({ dayPart }));
  add(ONES, (ones) => ({ ones }));
  add(TEENS, (teens) => ({ teens }));
  add(TENS, (tens) => ({ tens }));
  add(ORDINALS, (ordinal) => ({ ordinal }));
  add(DECADES, (decade) => ({ decade }));
  return senses;
}

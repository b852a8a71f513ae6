import { HOLIDAYS } from '../../../lexicon/time/holidays.ts';
import { either, map, optional, type Parser, phrase, sequence, word } from '../parser.ts';
import { comma } from '../parts/names.ts';
import { relativeYear } from '../parts/relative-year.ts';
import { dayPart } from '../parts/times.ts';
import { which } from '../parts/which.ts';
import { year } from '../parts/years.ts';
import { definePattern } from '../pattern.ts';
import { at, named, type Reading, type YearReading } from '../reading.ts';

/** A name as the scanner cuts it: `new year ' s day`. */
const cut = (name: string): string =>
  name.replaceAll(/['.-]/gu, ' $& ').replaceAll(/\s+/gu, ' ').trim();

// Longer names first: `Christmas Eve` before `Christmas`.
const NAMES = [...HOLIDAYS.keys()].sort((a, b) => b.length - a.length);

const holidayName: Parser<string> = map(
  either(...NAMES.map((name) => map(phrase(cut(name)), () => name))),
  (name, cursor) => {
    // Its last word has a capital, or is `of july`'s; `easter` alone in lower case is no holiday.
    const last = cursor.peek(-1);
    return last?.capitalized === true ? name : undefined;
  },
);

const yearSaid: Parser<YearReading> = either<YearReading>(
  map(sequence({ comma, of: optional(word('of')), year }), (each) => ({
    kind: 'known',
    year: each.year,
  })),
  map(sequence({ comma, relative: relativeYear }), ({ relative }) => relative),
);

/** `Christmas Eve`, `last Thanksgiving`, `Ramadan 2024`, `Easter week`, `New Year's Day morning`. */
export const holiday = definePattern({
  name: 'holiday',
  parser: map(
    sequence({
      which: optional(which),
      the: optional(word('the')),
      name: holidayName,
      time: optional(dayPart),
      unit: optional(word('week', 'weekend')),
      year: optional(yearSaid),
    }),
    ({ which: way, name, time, unit, year: of }): Reading => {
      const reading = named({ kind: 'holiday', holiday: name }, way ?? 'bare', of);
      return unit === null ? at(reading, time) : { kind: 'around', origin: reading, unit };
    },
  ),
  examples: {
    'The shop will shut on [Christmas Eve].': '2021-12-24',
    'He was found on [Thanksgiving Day].': '2020-11-26',
    'The talks paused for [Ramadan 2024].': '2024-03-11/2024-04-09',
    'He was born on [Easter Sunday 1916].': '1916-04-23',
  },
});

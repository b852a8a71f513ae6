import { dayNumber, isDay } from '../calendar.ts';
import { dayMoment } from '../moment.ts';
import { map, optional, sequence, tight, word } from '../parser.ts';
import { figure } from '../parts/numbers.ts';
import { clock } from '../parts/times.ts';
import { definePattern } from '../pattern.ts';
import { at } from '../reading.ts';

const hyphen = tight(word('-'));

/** The one form that means the same everywhere. */
export const isoDate = definePattern({
  name: 'iso-date',
  parser: map(
    sequence({
      year: figure(1000, 2199, [4]),
      hyphen,
      month: tight(figure(1, 12, [2])),
      hyphen2: hyphen,
      day: tight(figure(1, 31, [2])),
      time: optional(
        map(
          sequence({ t: optional(tight(word('t'))), clock, z: optional(tight(word('z'))) }),
          (each) => each.clock,
        ),
      ),
    }),
    ({ year, month, day, time }) =>
      isDay(year, month, day)
        ? at({ kind: 'moment', moment: dayMoment(dayNumber({ year, month, day })) }, time)
        : undefined,
  ),
  examples: {
    'The filing of [2019-04-30] was withdrawn.': '2019-04-30',
    'The server went down at [2020-02-29T10:30] and stayed down.': '2020-02-29T10:30',
  },
});

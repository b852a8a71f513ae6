import type { DayPart } from '../../../lexicon/time/day-parts.ts';
import { ZONES } from '../../../lexicon/time/zones.ts';
import {
  either,
  FAILURE,
  map,
  one,
  optional,
  type Parser,
  sense,
  sequence,
  tight,
  word,
} from '../parser.ts';
import type { TimeOfDay } from '../reading.ts';
import { figure } from './numbers.ts';

const two = (value: number): string => String(value).padStart(2, '0');

export const partOfDay = (part: DayPart): TimeOfDay => `T${part}`;

const stop = optional(tight(word('.')));

/** `a.m.`, `pm`, `P.M.`; gives the hours to add. */
const meridiem: Parser<number> = either(
  map(
    sequence({ half: word('a', 'p'), stop: tight(word('.')), m: tight(word('m')), end: stop }),
    ({ half }) => (half === 'a' ? 0 : 12),
  ),
  map(word('am', 'pm'), (half) => (half === 'am' ? 0 : 12)),
);

const zoneName: Parser<string> = one(
  [...ZONES].map((zone) => `word:${zone}` as const),
  ({ entry, start, end }, { text }) => {
    const name = text.slice(start, end);
    return name === name.toUpperCase() && ZONES.has(entry.word) ? entry.word : FAILURE;
  },
);

/** `EST`, `Eastern time`, `local time`. It belongs to the expression and leaves the value alone. */
const zone: Parser<string> = either<string>(
  zoneName,
  map(
    sequence({
      place: word(
        'local',
        'eastern',
        'central',
        'mountain',
        'pacific',
        'greenwich',
        'moscow',
        'beijing',
        'tokyo',
        'london',
        'paris',
      ),
      kind: optional(word('standard', 'daylight', 'mean', 'summer')),
      time: word('time'),
    }),
    ({ place }) => place,
  ),
);

const minutes = map(
  sequence({ colon: tight(word(':', '.')), value: tight(figure(0, 59, [2])) }),
  ({ value }) => value,
);
const seconds = map(
  sequence({ colon: tight(word(':')), value: tight(figure(0, 59, [2])) }),
  ({ value }) => value,
);

const clockValue = (hour: number, minute: number): TimeOfDay => `T${two(hour)}:${two(minute)}`;

const smallHour: Parser<number> = either(
  figure(1, 12, [1, 2]),
  map(either(sense('ones'), sense('teens')), (hour) => (hour <= 12 ? hour : undefined)),
);

const dayPartPhrase: Parser<DayPart> = either(
  map(sequence({ in: word('in'), the: word('the'), part: sense('dayPart') }), ({ part }) => part),
  map(sequence({ at: word('at'), part: sense('dayPart') }), ({ part }) =>
    part === 'NI' ? part : undefined,
  ),
);

/** The hour of a clock of twelve, put in the half of the day that the words name. */
const inPart = (hour: number, part: DayPart): number => {
  const early = hour % 12;
  if (part === 'MO') return early;
  if (part === 'NI') return hour >= 6 && hour < 12 ? early + 12 : early;
  return early + 12;
};

const withMeridiem: Parser<TimeOfDay> = map(
  sequence({
    hour: smallHour,
    minute: optional(minutes),
    hyphen: optional(tight(word('-'))),
    half: meridiem,
    zone: optional(zone),
  }),
  ({ hour, minute, half }) => clockValue((hour % 12) + half, minute ?? 0),
);

const ofTwentyFour: Parser<TimeOfDay> = map(
  sequence({
    hour: figure(0, 24, [1, 2]),
    minute: map(
      sequence({ colon: tight(word(':')), value: tight(figure(0, 59, [2])) }),
      ({ value }) => value,
    ),
    second: optional(seconds),
    hours: optional(word('hours', 'hrs')),
    part: optional(dayPartPhrase),
    zone: optional(zone),
  }),
  ({ hour, minute, second, part, zone: named, hours }, cursor) => {
    const next = cursor.peek(0);
    // A result such as 3:02:15, a ratio, a verse: a time has something that says so, or two figures an hour.
    if (second !== null || (next?.gap === 'none' && next.entry.word === ':')) return undefined;
    if (
      next?.gap === 'none' &&
      (next.kind === 'digits' || next.entry.word === '.') &&
      cursor.peek(1)?.kind === 'digits' &&
      cursor.peek(1)?.gap === 'none'
    )
      return undefined;
    if (hour < 10 && named === null && part === null && hours === null) {
      const first = cursor.peek(-3);
      if (first !== undefined && first.end - first.start < 2) return undefined;
    }
    return clockValue(part === null ? hour : inPart(hour, part), minute);
  },
);

const oClock: Parser<TimeOfDay> = map(
  sequence({
    hour: smallHour,
    o: word('o'),
    mark: tight(word("'")),
    clock: tight(word('clock')),
    part: optional(dayPartPhrase),
    zone: optional(zone),
  }),
  ({ hour, part }) => clockValue(part === null ? hour : inPart(hour, part), 0),
);

const inWords: Parser<TimeOfDay> = map(
  sequence({ hour: smallHour, part: dayPartPhrase }),
  ({ hour, part }) => clockValue(inPart(hour, part), 0),
);

const pastOrTo: Parser<TimeOfDay> = map(
  sequence({
    minutes: either(
      map(word('half'), () => 30),
      map(word('quarter'), () => 15),
    ),
    way: word('past', 'to'),
    hour: smallHour,
  }),
  ({ minutes: count, way, hour }) =>
    way === 'past' ? clockValue(hour % 12, count) : clockValue((hour + 11) % 12, 60 - count),
);

const military: Parser<TimeOfDay> = map(
  sequence({
    clock: figure(0, 2400, [4]),
    hours: optional(word('hours', 'hrs')),
    zone: optional(zone),
  }),
  ({ clock, hours, zone: named }) =>
    (named !== null || (hours !== null && clock % 100 > 0)) && clock % 100 < 60
      ? clockValue(Math.floor(clock / 100), clock % 100)
      : undefined,
);

const byName: Parser<TimeOfDay> = map(word('noon', 'midday', 'noontime', 'midnight'), (name) =>
  name === 'midnight' ? 'T24:00' : 'T12:00',
);

/** A time of the clock: `10:30 a.m. EST`, `14:05`, `4 in the morning`, `noon`, `half past ten`. */
export const clock: Parser<TimeOfDay> = either(
  withMeridiem,
  ofTwentyFour,
  oClock,
  inWords,
  pastOrTo,
  military,
  byName,
);

/** `morning`, after a day: `Friday morning`, `yesterday afternoon`. */
export const dayPart: Parser<TimeOfDay> = map(sense('dayPart'), partOfDay);

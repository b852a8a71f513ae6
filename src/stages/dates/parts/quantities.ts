import type { Unit, UnitNoun } from '../../../lexicon/time/units.ts';
import { UNIT_ABBREVIATIONS } from '../../../lexicon/time/units.ts';
import type { Lexeme } from '../lexeme.ts';
import {
  either,
  map,
  one,
  optional,
  type Parser,
  phrase,
  sense,
  sequence,
  tight,
  word,
} from '../parser.ts';
import type { Quantity } from '../reading.ts';
import { cardinal } from './numbers.ts';

/** `two`, `several`, `a couple of`; null: an unknown number. */
export const amount: Parser<number | null> = either<number | null>(
  map(
    sequence({ a: optional(word('a')), couple: word('couple'), of: optional(word('of')) }),
    () => 2,
  ),
  map(
    phrase('a few', 'a number of', 'a handful of', 'a string of', 'a matter of', 'quite a few'),
    () => null,
  ),
  map(
    sequence({
      vague: word('dozens', 'hundreds', 'thousands', 'tens', 'scores'),
      of: word('of'),
      more: optional(phrase('thousands of', 'hundreds of')),
    }),
    () => null,
  ),
  map(word('several', 'few', 'many', 'numerous', 'countless', 'multiple', 'various'), () => null),
  cardinal,
);

/** `two`, or `two to three`, which is a number that is not known. */
export const amountOrRange: Parser<number | null> = map(
  sequence({
    lower: amount,
    upper: optional(sequence({ to: word('to', 'or', '-', '–'), upper: cardinal })),
  }),
  ({ lower, upper }) => (upper === null ? lower : null),
);

/** What may stand between a number and its unit and changes nothing. */
const filler = optional(
  word(
    'more',
    'additional',
    'further',
    'extra',
    'full',
    'whole',
    'entire',
    'straight',
    'consecutive',
    'successive',
    'solid',
    'long',
    'short',
    'mere',
    'trading',
    'business',
    'working',
    'calendar',
    'fiscal',
    'financial',
    'school',
    'turbulent',
    'difficult',
    'bloody',
    'brutal',
    'tumultuous',
    'intense',
  ),
);

const unitAfterFigure: Parser<UnitNoun> = either(
  sense('unit'),
  map(
    sequence({
      unit: one(
        [...UNIT_ABBREVIATIONS.keys()].map((each) => `word:${each}` as const),
        ({ entry }) => UNIT_ABBREVIATIONS.get(entry.word),
      ),
      stop: optional(tight(word('.'))),
    }),
    ({ unit }) => ({ unit, plural: true }),
  ),
);

/** Units that news from the radio also writes in the singular: `a six year process`. */
const LONG_UNITS: ReadonlySet<Unit> = new Set(['hour', 'day', 'week', 'month', 'year']);

/** `a year-earlier loss` is no year. */
const isJoined = (next: Lexeme | undefined): boolean =>
  next !== undefined && next.gap === 'none' && next.entry.word === '-';

/** `two weeks`, `several more months`, `5 1/2 hours`, `half an hour`, `a year and a half`. */
export const quantity: Parser<Quantity> = either(
  map(
    sequence({
      half: word('half'),
      hyphen: optional(tight(word('-'))),
      a: optional(word('a', 'an')),
      hyphen2: optional(tight(word('-'))),
      unit: sense('unit'),
    }),
    ({ unit }) => (unit.plural ? undefined : { amount: 0.5, unit: unit.unit }),
  ),
  map(
    sequence({
      article: word('a', 'an'),
      filler,
      unit: sense('unit'),
      half: optional(phrase('and a half')),
    }),
    ({ unit, half }, cursor) =>
      unit.plural || unit.unit === 'second' || isJoined(cursor.peek(0))
        ? undefined
        : { amount: half === null ? 1 : 1.5, unit: unit.unit },
  ),
  map(
    sequence({
      amount: amountOrRange,
      filler,
      unit: unitAfterFigure,
      half: optional(phrase('and a half')),
    }),
    ({ amount: count, unit, half }) =>
      count !== 1 && !unit.plural && !LONG_UNITS.has(unit.unit)
        ? undefined
        : { amount: count === null ? null : count + (half === null ? 0 : 0.5), unit: unit.unit },
  ),
);

/** `two-week`, `30-year`, `day-long`: the unit in the singular before a noun. */
export const compound: Parser<Quantity> = either(
  map(
    sequence({
      amount: cardinal,
      hyphen: tight(word('-', '–')),
      unit: tight(sense('unit')),
      long: optional(
        map(sequence({ hyphen: optional(tight(word('-'))), long: word('long') }), () => true),
      ),
    }),
    ({ amount: count, unit }) =>
      unit.plural && count === 1 ? undefined : { amount: count, unit: unit.unit },
  ),
  map(
    sequence({ unit: sense('unit'), hyphen: tight(word('-')), long: tight(word('long')) }),
    ({ unit }) => ({ amount: unit.plural ? null : 1, unit: unit.unit }),
  ),
  map(
    sequence({
      amount,
      hyphen: optional(tight(word('-'))),
      unit: sense('unit'),
      long: word('long'),
    }),
    ({ amount: count, unit }) => ({ amount: count, unit: unit.unit }),
  ),
);

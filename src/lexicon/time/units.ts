/** Units of time from the smallest up. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A noun that names a unit. Own list. */
export interface UnitNoun {
  readonly unit: Unit;
  readonly plural: boolean;
}

const noun = (unit: Unit, plural: boolean): UnitNoun => ({ unit, plural });

export const UNIT_NOUNS: ReadonlyMap<string, UnitNoun> = new Map([
  ['second', noun('second', false)],
  ['seconds', noun('second', true)],
  ['minute', noun('minute', false)],
  ['minutes', noun('minute', true)],
  ['hour', noun('hour', false)],
  ['hours', noun('hour', true)],
  ['day', noun('day', false)],
  ['days', noun('day', true)],
  ['night', noun('night', false)],
  ['nights', noun('night', true)],
  ['week', noun('week', false)],
  ['weeks', noun('week', true)],
  ['weekend', noun('weekend', false)],
  ['weekends', noun('weekend', true)],
  ['fortnight', noun('fortnight', false)],
  ['fortnights', noun('fortnight', true)],
  ['month', noun('month', false)],
  ['months', noun('month', true)],
  ['quarter', noun('quarter', false)],
  ['quarters', noun('quarter', true)],
  ['year', noun('year', false)],
  ['years', noun('year', true)],
  ['decade', noun('decade', false)],
  ['decades', noun('decade', true)],
  ['century', noun('century', false)],
  ['centuries', noun('century', true)],
  ['millennium', noun('millennium', false)],
  ['millennia', noun('millennium', true)],
]);

/** Short forms after a figure: `20 min`, `3 hrs`, `18 mos.` Not met alone. */
export const UNIT_ABBREVIATIONS: ReadonlyMap<string, Unit> = new Map([
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['mos', 'month'],
]);

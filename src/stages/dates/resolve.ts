import type { DateType } from '../../document/date-expression.ts';
import type { Unit } from '../../lexicon/time/units.ts';
import type { Anchors } from './anchors.ts';
import { dayNumber, isDay } from './calendar.ts';
import { lengthValue } from './length-value.ts';
import {
  dayMoment,
  daysOf,
  grainOf,
  intervalOf,
  isAsFineAs,
  type Moment,
  momentAround,
  neighbor,
  timexValue,
  yearOf,
} from './moment.ts';
import {
  type Reading,
  type StepReading,
  step,
  type TimeOfDay,
  type YearReading,
} from './reading.ts';
import { nameInYear, nameNear, unanchored } from './resolve-name.ts';

/** What a reading comes to. `moment` is null where it is no interval of the calendar. */
export interface Resolution {
  readonly type: DateType;
  readonly value: string;
  readonly moment: Moment | null;
  readonly from: string | null;
  readonly to: string | null;
}

const NOWHERE = { moment: null, from: null, to: null } as const;

const underspecified = (value: string, time: TimeOfDay | undefined): Resolution => ({
  type: time === undefined ? 'DATE' : 'TIME',
  value: `${value}${time ?? ''}`,
  moment: null,
  from: null,
  to: null,
});

function resolved(moment: Moment, time: TimeOfDay | undefined): Resolution {
  const timed = moment.grain === 'day' ? time : undefined;
  const interval = intervalOf(moment);
  return {
    type: timed === undefined ? 'DATE' : 'TIME',
    value: `${timexValue(moment)}${timed ?? ''}`,
    moment,
    from: interval?.from ?? null,
    to: interval?.to ?? null,
  };
}

const baseOf = (base: 'publication' | 'focus', anchors: Anchors): Moment | null => {
  const publication = anchors.publication === null ? null : dayMoment(anchors.publication);
  if (base === 'focus') return anchors.focus ?? publication;
  return anchors.isNarrative ? (anchors.focus ?? publication) : publication;
};

function yearFrom(reading: YearReading, anchors: Anchors): number | null {
  if (reading.kind === 'known') return reading.year;
  const base = baseOf(reading.base, anchors);
  return base === null ? null : yearOf(base) + reading.count;
}

const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XXTNI',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  decade: 'XXX',
  century: 'XX',
};

/** What is known of something within a moment: its year, or its month too. */
const coarse = (base: Moment): string =>
  timexValue(base.grain === 'month' ? base : momentAround(daysOf(base)[0], 'year'));

function resolveStep(reading: StepReading, anchors: Anchors): Resolution {
  const { unit, count, direction, time } = reading;
  if (count === null || count % 1 !== 0) {
    return underspecified(
      direction < 0 ? 'PAST_REF' : direction > 0 ? 'FUTURE_REF' : 'PRESENT_REF',
      undefined,
    );
  }
  const unknown = UNKNOWN[unit] ?? 'XXXX';
  const base = baseOf(reading.base, anchors);
  if (base === null) return underspecified(unknown, time);
  const grain = grainOf(unit);
  const { report } = anchors;
  if (unit === 'year' && count === -1 && reading.isCounted === true) {
    if (report?.grain === 'quarter' || report?.grain === 'year')
      return resolved({ ...report, year: report.year - 1 }, time);
  }
  // `two days later` after a year or a month says the year and no more.
  if (!isAsFineAs(base, grain)) {
    return underspecified(`${coarse(base)}${unknown.slice(coarse(base).length)}`, time);
  }
  const factor = unit === 'fortnight' ? 2 : unit === 'millennium' ? 10 : 1;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    return resolved(momentAround(daysOf(base)[0], 'day'), count === 0 ? time : 'TXX');
  }
  return resolved(neighbor(momentAround(daysOf(base)[0], grain), count * factor), time);
}

function resolveName(reading: Reading & { readonly kind: 'name' }, anchors: Anchors): Resolution {
  const { name, which, year, week, time } = reading;
  if (year === null) {
    const moment = nameNear(name, which, week, anchors);
    return moment === null ? underspecified(unanchored(name), time) : resolved(moment, time);
  }
  const inYear = yearFrom(year, anchors);
  const moment = inYear === null ? null : nameInYear(name, inYear);
  return moment === null ? underspecified(unanchored(name), time) : resolved(moment, time);
}

function resolveReport(
  reading: Reading & { readonly kind: 'report' | 'report-of' },
  anchors: Anchors,
): Resolution {
  const { report, publication } = anchors;
  if (reading.kind === 'report-of') {
    return report !== null && report.grain === 'quarter'
      ? resolved({ ...report, year: reading.year }, undefined)
      : resolved({ grain: 'year', year: reading.year }, undefined);
  }
  if (report !== null && (report.grain === 'quarter' || report.grain === 'year')) {
    return resolved({ ...report, year: report.year + reading.years }, undefined);
  }
  if (publication === null)
    return underspecified(reading.unit === 'quarter' ? 'XXXX-QX' : 'XXXX', undefined);
  if (reading.unit === 'quarter' || (reading.unit === null && reading.years === 0)) {
    const last = neighbor(momentAround(publication, 'quarter'), -1 + 4 * reading.years);
    return resolved(last, undefined);
  }
  return resolved(neighbor(momentAround(publication, 'year'), reading.years), undefined);
}

/** Puts what the words say on the calendar. Without an anchor the value stays open, and is never guessed. */
export function resolve(reading: Reading, anchors: Anchors, isDayFirst: boolean): Resolution {
  switch (reading.kind) {
    case 'moment':
      return resolved(reading.moment, reading.time);
    case 'name':
      return resolveName(reading, anchors);
    case 'step':
      return resolveStep(reading, anchors);
    case 'numeric': {
      const { first, second, year } = reading;
      const asDayFirst = first > 12 || (second <= 12 && isDayFirst);
      const [day, month] = asDayFirst ? [first, second] : [second, first];
      return isDay(year, month, day)
        ? resolved(dayMoment(dayNumber({ year, month, day })), undefined)
        : underspecified(String(year), undefined);
    }
    case 'clock': {
      const day = anchors.focus?.grain === 'day' ? anchors.focus : baseOf('publication', anchors);
      if (day === null || day.grain !== 'day') return underspecified('XXXX-XX-XX', reading.time);
      return resolved(day, reading.time);
    }
    case 'report':
    case 'report-of':
      return resolveReport(reading, anchors);
    case 'length':
      return { ...NOWHERE, type: 'DURATION', value: lengthValue(reading.quantity) };
    case 'from': {
      const origin = resolve(reading.origin, anchors, isDayFirst).moment;
      const { unit, count } = reading;
      if (origin === null) return underspecified(UNKNOWN[unit] ?? 'XXXX', undefined);
      return resolveStep(step(unit, count, 'focus'), { ...anchors, focus: origin, report: null });
    }
    case 'around': {
      const origin = resolve(reading.origin, anchors, isDayFirst).moment;
      if (origin === null || origin.grain !== 'day')
        return underspecified(UNKNOWN[reading.unit] ?? 'XXXX', undefined);
      return resolved(momentAround(origin.day, grainOf(reading.unit)), undefined);
    }
    case 'value':
      return { ...NOWHERE, type: reading.type, value: reading.value };
  }
}

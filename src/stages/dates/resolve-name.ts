import type { Anchors } from './anchors.ts';
import { dayAt, dayNumber, daysInMonth, isDay, mondayOf, weekdayOf, weekOf } from './calendar.ts';
import { fixedDayOf, holidayIn } from './holidays.ts';
import { dayMoment, daysOf, isAsFineAs, type Moment, seasonStart, yearOf } from './moment.ts';
import type { Name, Which } from './reading.ts';

/** Names that come once a year: the moment of that name in a year; null where that year has none. */
function inYear(name: Name, year: number): Moment | null {
  switch (name.kind) {
    case 'month':
      return { grain: 'month', year, month: name.month };
    case 'season':
      return { grain: 'season', year, season: name.season };
    case 'quarter':
      return { grain: 'quarter', year, quarter: name.quarter };
    case 'half':
      return { grain: 'half', year, half: name.half };
    case 'month-day':
      return isDay(year, name.month, name.day)
        ? dayMoment(dayNumber({ year, month: name.month, day: name.day }))
        : null;
    case 'holiday':
      return holidayIn(name.holiday, year);
    case 'weekday':
    case 'weekend':
    case 'day':
      return null;
  }
}

/** The moment of a name in a year that is said; null where there is none. */
export const nameInYear = (name: Name, year: number): Moment | null => inYear(name, year);

const firstDay = (moment: Moment): number =>
  moment.grain === 'season'
    ? dayNumber({ year: moment.year, month: seasonStart(moment.season), day: 1 })
    : daysOf(moment)[0];

/** The moment that comes `which` way from a day, of moments in the order of time. */
function choose(
  moments: readonly Moment[],
  base: number,
  which: Which,
  nearAhead: number,
  anchors: Anchors,
): Moment | null {
  const begun = moments.filter((moment) => firstDay(moment) <= base);
  const over = moments.filter((moment) => daysOf(moment)[1] < base);
  const later = moments.filter((moment) => firstDay(moment) > base);
  const last = begun.at(-1) ?? null;
  const next = later[0] ?? null;
  const around = last !== null && daysOf(last)[1] >= base ? last : null;
  switch (which) {
    case 'last':
    case 'previous':
      return over.at(-1) ?? null;
    case 'next':
    case 'following':
      return next;
    case 'this':
      return moments.find((moment) => yearOf(moment) === dayAt(base).year) ?? last;
    case 'same':
      return around ?? last;
    case 'bare':
      return around ?? unsaid(base, last, next, nearAhead, anchors);
  }
}

/**
 * A writer who means the farther of two says which year, unless the nearer is far itself: so much,
 * in days, may the nearer lie back or ahead against the tense.
 */
const NEAR_BACK = 75;
const NEAR_AHEAD = { day: 60, other: 30 } as const;

/** The one before or after the base, as the tense says; where one is near at hand, that one. */
function unsaid(
  base: number,
  last: Moment | null,
  next: Moment | null,
  nearAhead: number,
  anchors: Anchors,
): Moment | null {
  if (last === null || next === null) return last ?? next;
  const back = base - daysOf(last)[1];
  const ahead = firstDay(next) - base;
  if (anchors.direction === 'past' && ahead > nearAhead) return last;
  if (anchors.direction === 'future' && back > NEAR_BACK) return next;
  return back <= ahead ? last : next;
}

/** The weekday nearest to a base, as the words and the tense say. */
function weekdayNear(weekday: number, which: Which, base: number, anchors: Anchors): number {
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  switch (which) {
    case 'last':
    case 'previous':
      return base - (back === 0 ? 7 : back);
    case 'next':
    case 'following':
      return base + (ahead === 0 ? 7 : ahead);
    case 'this':
      // Of the week that the base is in, unless the tense says that it is over.
      return anchors.direction === 'past'
        ? base - back
        : base + (weekdayOf(base) > weekday ? -back : ahead);
    case 'same':
      return base - back;
    case 'bare':
      return anchors.direction === 'future' ? base + ahead : base - back;
  }
}

const monthOfName = (name: Name): number | null => {
  if (name.kind === 'month' || name.kind === 'month-day') return name.month;
  return name.kind === 'season' ? seasonStart(name.season) : null;
};

/** After a date late in a year, a month early in one is of the next year. In months. */
const TURN = 8;

/** The year of a name in a narrative: that of the focus, or the one after where the year has turned. */
function yearAfter(name: Name, focus: Moment): number {
  const year = yearOf(focus);
  const month = monthOfName(name);
  if (month === null || !isAsFineAs(focus, 'season')) return year;
  const from = dayAt(firstDay(focus)).month;
  return from - month >= TURN ? year + 1 : year;
}

/** The day on which a base's narrative stands: of a coarse moment the first. */
const dayOf = (moment: Moment): number => firstDay(moment);

/** Puts a name without a year on the calendar; null where nothing says where. */
export function nameNear(
  name: Name,
  which: Which,
  week: number | undefined,
  anchors: Anchors,
): Moment | null {
  const narrative = which === 'previous' || which === 'following' || which === 'same';
  const focused = (narrative || anchors.isNarrative) && anchors.focus !== null;
  const base = focused && anchors.focus !== null ? dayOf(anchors.focus) : anchors.publication;
  if (base === null) return null;
  if (name.kind === 'weekday') {
    if (week === undefined) return dayMoment(weekdayNear(name.weekday, which, base, anchors));
    return dayMoment(mondayOf(weekOf(base)) + 7 * week + name.weekday - 1);
  }
  if (name.kind === 'weekend') {
    // On Monday and Tuesday the weekend is the one just over, whatever is said of it.
    const isPast = weekdayOf(base) < 3 || (anchors.direction !== 'future' && weekdayOf(base) < 6);
    return { ...weekOf(isPast ? base - 7 : base), grain: 'weekend' };
  }
  if (name.kind === 'day') {
    const { year, month } = dayAt(base);
    return name.day <= daysInMonth(year, month)
      ? dayMoment(dayNumber({ year, month, day: name.day }))
      : null;
  }
  if (focused && which === 'bare' && anchors.focus !== null)
    return inYear(name, yearAfter(name, anchors.focus));
  const nearAhead = NEAR_AHEAD[name.kind === 'month-day' ? 'day' : 'other'];
  const { year } = dayAt(base);
  const moments = [-2, -1, 0, 1, 2].flatMap((offset) => inYear(name, year + offset) ?? []);
  if (name.kind === 'month-day' && name.weekday !== null) {
    const agreeing = moments.filter((moment) => weekdayOf(daysOf(moment)[0]) === name.weekday);
    if (agreeing.length > 0)
      return choose(agreeing, base, which, nearAhead, { ...anchors, direction: null });
  }
  return choose(moments, base, which, nearAhead, anchors);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** What is known of a name whose year is not: `XXXX-10-23`, `XXXX-WXX-5`. */
export function unanchored(name: Name): string {
  switch (name.kind) {
    case 'weekday':
      return `XXXX-WXX-${name.weekday}`;
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'day':
      return `XXXX-XX-${two(name.day)}`;
    case 'month-day':
      return `XXXX-${two(name.month)}-${two(name.day)}`;
    case 'month':
      return `XXXX-${two(name.month)}`;
    case 'season':
      return `XXXX-${name.season}`;
    case 'quarter':
      return `XXXX-Q${name.quarter}`;
    case 'half':
      return `XXXX-H${name.half}`;
    case 'holiday': {
      const day = fixedDayOf(name.holiday);
      return day === null ? 'XXXX-XX-XX' : `XXXX-${two(day.month)}-${two(day.day)}`;
    }
  }
}

/** When a holiday falls. Days of the week as ISO 8601 numbers them; `nth` -1 is the last of the month. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      /** Days after that weekday: Election Day is the day after the first Monday of November. */
      readonly plus: number;
    }
  /** Days from Easter Sunday, and how many days it goes on. */
  | {
      readonly kind: 'easter';
      readonly from: number;
      readonly days: number;
      readonly church: 'western' | 'orthodox';
    }
  /** A day of another calendar, and how many days it goes on; month -1 is the last of its year. */
  | {
      readonly kind: 'islamic' | 'hebrew';
      readonly month: number;
      readonly day: number;
      readonly days: number;
    }
  | { readonly kind: 'lunar-new-year' };

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const weekday = (month: number, day: number, nth: number, plus = 0): HolidayRule => ({
  kind: 'weekday',
  month,
  weekday: day,
  nth,
  plus,
});
const easter = (from: number, days = 1): HolidayRule => ({
  kind: 'easter',
  from,
  days,
  church: 'western',
});
const islamic = (month: number, day: number, days = 1): HolidayRule => ({
  kind: 'islamic',
  month,
  day,
  days,
});
const hebrew = (month: number, day: number, days = 1): HolidayRule => ({
  kind: 'hebrew',
  month,
  day,
  days,
});

/**
 * Holidays by name, in lower case. Own list. Those that several countries keep on different days
 * under one name stand for the United States (Thanksgiving, Labor Day) where the spelling tells so
 * or the use is foremost; Independence Day has no rule and is left out. Months of the Hebrew
 * calendar are counted from Tishri, and those after Adar from the end: leap years have one more before.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['burns night', fixed(1, 25)],
  ['australia day', fixed(1, 26)],
  ['groundhog day', fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["st. valentine's day", fixed(2, 14)],
  ["international women's day", fixed(3, 8)],
  ["st. patrick's day", fixed(3, 17)],
  ["st patrick's day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ["st. george's day", fixed(4, 23)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['fourth of july', fixed(7, 4)],
  ['july fourth', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ["hallowe'en", fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ["st. andrew's day", fixed(11, 30)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['kwanzaa', fixed(12, 26)],
  ['martin luther king jr. day', weekday(1, 1, 3)],
  ['martin luther king day', weekday(1, 1, 3)],
  ["presidents' day", weekday(2, 1, 3)],
  ['presidents day', weekday(2, 1, 3)],
  ["mother's day", weekday(5, 7, 2)],
  ['memorial day', weekday(5, 1, -1)],
  ["father's day", weekday(6, 7, 3)],
  ['labor day', weekday(9, 1, 1)],
  ['columbus day', weekday(10, 1, 2)],
  ["indigenous peoples' day", weekday(10, 1, 2)],
  ['election day', weekday(11, 1, 1, 1)],
  ['thanksgiving day', weekday(11, 4, 4)],
  ['thanksgiving', weekday(11, 4, 4)],
  ['black friday', weekday(11, 4, 4, 1)],
  ['cyber monday', weekday(11, 4, 4, 4)],
  ['remembrance sunday', weekday(11, 7, 2)],
  ['mardi gras', easter(-47)],
  ['shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['lent', easter(-46, 46)],
  ['palm sunday', easter(-7)],
  ['holy week', easter(-7, 7)],
  ['maundy thursday', easter(-3)],
  ['holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter sunday', easter(0)],
  ['easter day', easter(0)],
  ['easter', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
  ['orthodox easter', { kind: 'easter', from: 0, days: 1, church: 'orthodox' }],
  ['islamic new year', islamic(1, 1)],
  ['ashura', islamic(1, 10)],
  ['ramadan', islamic(9, 1, 30)],
  ['eid al-fitr', islamic(10, 1)],
  ['eid ul-fitr', islamic(10, 1)],
  ['eid al-adha', islamic(12, 10)],
  ['eid ul-adha', islamic(12, 10)],
  ['rosh hashanah', hebrew(1, 1, 2)],
  ['rosh hashana', hebrew(1, 1, 2)],
  ['yom kippur', hebrew(1, 10)],
  ['sukkot', hebrew(1, 15, 7)],
  ['hanukkah', hebrew(3, 25, 8)],
  ['chanukah', hebrew(3, 25, 8)],
  ['purim', hebrew(-7, 14)],
  ['passover', hebrew(-6, 15, 8)],
  ['pesach', hebrew(-6, 15, 8)],
  ['shavuot', hebrew(-4, 6, 2)],
  ['lunar new year', { kind: 'lunar-new-year' }],
  ['chinese new year', { kind: 'lunar-new-year' }],
] as const satisfies readonly (readonly [string, HolidayRule])[]);

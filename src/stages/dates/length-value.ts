import type { Unit } from '../../lexicon/time/units.ts';
import type { Quantity } from './reading.ts';

const SHORT: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'NI',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'SE',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

const FACTORS: Readonly<Partial<Record<Unit, { readonly factor: number; readonly unit: Unit }>>> = {
  fortnight: { factor: 2, unit: 'week' },
  decade: { factor: 10, unit: 'year' },
  century: { factor: 100, unit: 'year' },
  millennium: { factor: 1000, unit: 'year' },
};

const isClock = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

const trimmedNumber = (count: number): string => String(Math.round(count * 100) / 100);

/** A length as TIMEX3 writes it: `P2W`, `PT5H30M`, `P10Y` for a decade, `PXM` for months. */
export function lengthValue({ amount: count, unit }: Quantity): string {
  if (count === null) return `P${isClock(unit) ? 'T' : ''}X${SHORT[unit]}`;
  const { factor, unit: base } = FACTORS[unit] ?? { factor: 1, unit };
  const total = count * factor;
  if (base === 'hour' && total % 1 !== 0) {
    const whole = Math.floor(total);
    const minutes = Math.round((total - whole) * 60);
    return `PT${whole > 0 ? `${whole}H` : ''}${minutes}M`;
  }
  return `P${isClock(base) ? 'T' : ''}${trimmedNumber(total)}${SHORT[base]}`;
}

import { z } from 'zod';
import { DATE_TYPES, type DateExpression } from '../document/date-expression.ts';
import { overlaps, type Span, textOf } from '../document/span.ts';
import { agreement, type Counts, share, sumCounts } from './figures.ts';
import { goldDate, goldDocument, goldSpan, parseGoldLines } from './gold.ts';
import { type Discrepancy, discrepancy } from './report.ts';
import { type Comparison, defineTask } from './task.ts';

/** A gold document: `{"id", "dct", "text", "timex": [{"start", "end", "type"?, "value"}]}`. */
export const datesGold = goldDocument.extend({
  dct: goldDate.describe('The date of the article: what `yesterday` counts from.'),
  timex: z.array(
    goldSpan.extend({
      type: z.enum(DATE_TYPES).optional(),
      value: z.string().describe('TIMEX3 value.'),
    }),
  ),
});

type GoldTimex = z.output<typeof datesGold>['timex'][number];

interface DateCounts {
  readonly strict: Counts;
  readonly relaxed: Counts;
  readonly value: Counts;
  readonly typed: { readonly right: number; readonly total: number };
}

interface Pair {
  readonly expected: GoldTimex;
  readonly found: DateExpression;
  /** Characters they share. */
  readonly shared: number;
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Pairs expressions one to one: equal spans first, then those that share most characters. */
function paired(gold: readonly GoldTimex[], dates: readonly DateExpression[]): Pair[] {
  const candidates = gold.flatMap((expected) =>
    dates
      .filter((found) => overlaps(expected, found))
      .map((found) => ({
        expected,
        found,
        shared: Math.min(expected.end, found.end) - Math.max(expected.start, found.start),
      })),
  );
  const rank = ({ expected, found }: Pair): number => (isSameSpan(expected, found) ? 1 : 0);
  candidates.sort((a, b) => rank(b) - rank(a) || b.shared - a.shared);
  const used = new Set<Span>();
  return candidates.filter(({ expected, found }) => {
    if (used.has(expected) || used.has(found)) return false;
    used.add(expected).add(found);
    return true;
  });
}

/**
 * Compares time expressions as TempEval-3 (UzZaman et al. 2013) does: strictly, by overlap, and by
 * the value of those that overlap.
 */
export function compareDates(
  gold: { readonly id: string } & z.output<typeof datesGold>,
  dates: readonly DateExpression[],
): Comparison<DateCounts> {
  const pairs = paired(gold.timex, dates);
  const counted = (isRight: (pair: Pair) => boolean): Counts => ({
    right: pairs.filter(isRight).length,
    found: dates.length,
    gold: gold.timex.length,
  });
  const typed = pairs.filter(({ expected }) => expected.type !== undefined);
  return {
    counts: {
      strict: counted(({ expected, found }) => isSameSpan(expected, found)),
      relaxed: counted(() => true),
      value: counted(({ expected, found }) => expected.value === found.value),
      typed: {
        right: typed.filter(({ expected, found }) => expected.type === found.type).length,
        total: typed.length,
      },
    },
    discrepancies: differences(gold, dates, pairs),
  };
}

function differences(
  gold: { readonly id: string; readonly text: string; readonly timex: readonly GoldTimex[] },
  dates: readonly DateExpression[],
  pairs: readonly Pair[],
): Discrepancy[] {
  const { id, text } = gold;
  const at = (span: Span) => ({ document: id, text, span });
  const shown = (span: Span & { readonly value: string }): string =>
    `${textOf(text, span)} = ${span.value}`;
  const matched = new Set<Span>(pairs.flatMap(({ expected, found }) => [expected, found]));
  const list = [
    ...gold.timex.flatMap((timex) =>
      matched.has(timex) ? [] : [discrepancy('missed', at(timex), shown(timex), null)],
    ),
    ...dates.flatMap((date) =>
      matched.has(date) ? [] : [discrepancy('spurious', at(date), null, shown(date))],
    ),
  ];
  for (const { expected, found } of pairs) {
    if (!isSameSpan(expected, found)) {
      list.push(discrepancy('edge', at(expected), textOf(text, expected), textOf(text, found)));
    }
    if (expected.value !== found.value) {
      list.push(discrepancy('value', at(expected), expected.value, found.value));
    } else if (expected.type !== undefined && expected.type !== found.type) {
      list.push(discrepancy('type', at(expected), expected.type, found.type));
    }
  }
  return list.sort((a, b) => a.span.start - b.span.start);
}

export const datesTask = defineTask({
  name: 'dates',
  summary: 'Dates, times and durations: span (strict, relaxed) and TIMEX3 value.',
  requires: ['dates'],
  parse: (source, path) => parseGoldLines(source, path, datesGold, ({ timex }) => timex),
  container: ({ dct }) => ({ published: dct }),
  compare: (gold, { dates }) => compareDates(gold, dates),
  figures: (counts) => [
    agreement('strict', sumCounts(counts.map(({ strict }) => strict))),
    agreement('relaxed', sumCounts(counts.map(({ relaxed }) => relaxed))),
    agreement('value', sumCounts(counts.map(({ value }) => value))),
    share(
      'type',
      counts.reduce((sum, { typed }) => sum + typed.right, 0),
      counts.reduce((sum, { typed }) => sum + typed.total, 0),
    ),
  ],
});

import type { Article } from '../../document/article.ts';
import type { Layout } from '../../document/layout.ts';
import { DAY_FIRST_DOMAINS, DAY_FIRST_PUBLISHERS } from '../../lexicon/time/day-first.ts';
import type { Candidate } from './match.ts';

export const DAY_MONTH_ORDERS = ['auto', 'day-first', 'month-first'] as const;
export type DayMonthOrder = (typeof DAY_MONTH_ORDERS)[number];

const MONTHS = 12;

/** How often the article itself writes the day first, less how often the month: 21/10/2021, 21 October. */
function habit(candidates: readonly Candidate[]): number {
  let figures = 0;
  let words = 0;
  for (const { pattern, reading } of candidates) {
    if (reading.kind === 'numeric' && reading.first > MONTHS) figures++;
    if (reading.kind === 'numeric' && reading.second > MONTHS) figures--;
    if (pattern === 'day-month') words++;
    if (pattern === 'month-day') words--;
  }
  return figures === 0 ? words : figures;
}

function isDayFirstPublisher({ origin, publisher }: Article, layout: Layout): boolean {
  const host = /^[a-z]+:\/\/(?<host>[^/:?#]+)/iu.exec(origin.url ?? '')?.groups?.['host'];
  if (host !== undefined && DAY_FIRST_DOMAINS.has(host.slice(host.lastIndexOf('.') + 1)))
    return true;
  const name = (publisher ?? layout.publisher ?? '').toLowerCase();
  return DAY_FIRST_PUBLISHERS.some((known) => name.includes(known));
}

/** True where 3/4/2021 is the third of April. Unless it is set, the article decides, then its publisher. */
export function isDayFirst(
  order: DayMonthOrder,
  candidates: readonly Candidate[],
  article: Article,
  layout: Layout,
): boolean {
  if (order !== 'auto') return order === 'day-first';
  const own = habit(candidates);
  return own === 0 ? isDayFirstPublisher(article, layout) : own > 0;
}

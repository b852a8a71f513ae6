import type { Candidate } from './match.ts';
import { daysOf, type Moment, yearOf } from './moment.ts';
import type { Resolution } from './resolve.ts';

/** How far an article has come: the moment it speaks of, and the period that its figures are of. */
export interface Progress {
  readonly focus: Moment | null;
  readonly report: Moment | null;
}

export const START: Progress = { focus: null, report: null };

const LONG_REPORT = /^P(?:6|9|12)M$|^P[1-9]Y$/u;

/** True where an expression, and no comparison with another year, says what figures are of. */
const isReported = ({ pattern, reading }: Candidate): boolean =>
  pattern === 'quarter' &&
  (reading.kind === 'moment' || (reading.kind === 'name' && reading.year === null));

/** A year so far from the focus that a sentence does not open with is mentioned in passing. */
const ASIDE = 5;

/** True for moments that hold no narrative: a decade, or a year far away. */
const isAside = (moment: Moment, focus: Moment): boolean =>
  moment.grain === 'decade' ||
  moment.grain === 'century' ||
  (moment.grain === 'year' && Math.abs(yearOf(moment) - yearOf(focus)) > ASIDE);

/** How an expression moves the article on. */
export function after(
  { focus, report }: Progress,
  candidate: Candidate,
  { moment, value }: Resolution,
  publication: number | null,
  isOpening: boolean,
): Progress {
  const reached =
    moment === null || (focus !== null && !isOpening && isAside(moment, focus)) ? focus : moment;
  if (moment?.grain === 'quarter' && isReported(candidate)) {
    const isOver = publication === null || daysOf(moment)[1] < publication;
    return { focus: reached, report: isOver || report === null ? moment : report };
  }
  // `In the nine months …`: what follows is compared with the year before.
  if (candidate.pattern === 'span' && LONG_REPORT.test(value) && report !== null) {
    return { focus: reached, report: { grain: 'year', year: yearOf(report) } };
  }
  return { focus: reached, report };
}

import type { Candidate } from './match.ts';
import type { Moment } from './moment.ts';
import type { Resolution } from './resolve.ts';

/** How far an article has come: the moment it speaks of, and the period that its figures are of. */
export interface Progress {
  readonly focus: Moment | null;
  readonly report: Moment | null;
}

export const START: Progress = { focus: null, report: null };

const LONG_REPORT = /^P(?:6|9|12)M$|^P[1-9]Y$/u;

/** How an expression moves the article on. */
export function after(
  progress: Progress,
  candidate: Candidate,
  { moment, value }: Resolution,
): Progress {
  const focus = moment ?? progress.focus;
  const { reading } = candidate;
  // `the third quarter`, and no comparison with it, says what the figures are of.
  if (candidate.pattern === 'quarter' && moment?.grain === 'quarter') {
    if (reading.kind === 'moment' || (reading.kind === 'name' && reading.year === null))
      return { focus, report: moment };
  }
  if (candidate.pattern === 'span' && LONG_REPORT.test(value) && progress.report !== null) {
    return { focus, report: { grain: 'year', year: yearIn(progress.report) } };
  }
  return { ...progress, focus };
}

const yearIn = (moment: Moment): number => ('year' in moment ? moment.year : 0);

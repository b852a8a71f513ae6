import type { Progress } from '../batch/job-options.ts';

/** How fast a job is, and how long it will take. */
export interface Pace {
  /** Inputs a second. */
  readonly rate: number;
  /** Null while nobody can tell. */
  readonly secondsLeft: number | null;
}

/**
 * Reckons from what this run has done in `seconds`: what an earlier one had done makes nobody hope
 * for too much.
 */
export function paceOf({ done, bytesDone, bytesTotal, resumed }: Progress, seconds: number): Pace {
  const bytes = bytesDone - resumed.bytes;
  const isKnown = bytesTotal !== null && bytes > 0 && seconds > 0;
  return {
    rate: (done - resumed.done) / Math.max(seconds, 0.001),
    secondsLeft: isKnown ? (Math.max(0, bytesTotal - bytesDone) * seconds) / bytes : null,
  };
}

/** `45 s`, `3 min`, `2 h 05 min`. */
export function duration(seconds: number): string {
  if (Math.round(seconds) < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

import type { Progress } from '../batch/job-options.ts';

/** How fast a job is, and how long it will take. */
export interface Pace {
  /** Inputs a second. */
  readonly rate: number;
  /** Null while nobody can tell. */
  readonly secondsLeft: number | null;
}

/**
 * Reckons from what was done since `first` (in `seconds`), so that what an earlier run had done
 * makes nobody hope for too much.
 */
export function paceOf(first: Progress, now: Progress, seconds: number): Pace {
  const done = now.done - first.done;
  const bytes = now.bytesDone - first.bytesDone;
  const rate = done / Math.max(seconds, 0.001);
  const isKnown = now.bytesTotal !== null && bytes > 0 && seconds > 0;
  const bytesLeft = Math.max(0, (now.bytesTotal ?? 0) - now.bytesDone);
  return { rate, secondsLeft: isKnown ? (bytesLeft * seconds) / bytes : null };
}

/** `45 s`, `3 min`, `2 h 05 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

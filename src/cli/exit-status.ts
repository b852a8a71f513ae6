/** What the program tells the one who started it. */
export const EXIT = {
  done: 0,
  /** Some articles failed; they are listed with their reasons. */
  someFailed: 1,
  /** Wrong usage, or a job that could not start or go on. */
  refused: 2,
} as const;

/** By convention 128 and the number of the signal. */
export const exitAfterSignal = (signal: 'SIGINT' | 'SIGTERM'): number =>
  signal === 'SIGINT' ? 130 : 143;

/** What a piece of work cost. */
export interface Cost {
  /** User and system time of the whole process, in seconds. */
  readonly cpu: number;
  readonly wall: number;
}

/** Runs the work and takes its time. */
export async function timed(work: () => unknown): Promise<Cost> {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  await work();
  const wall = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: (user + system) / 1e6, wall };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

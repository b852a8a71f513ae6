import { Piscina } from 'piscina';
import type { Article } from '../document/article.ts';
import { type ErrorCode, OnrecordError } from '../errors.ts';
import { failureOf } from './annotate-article.ts';
import type { Answer, Task, WorkerSetup } from './annotate-task.ts';
import { errorOf } from './error-data.ts';
import type { Outcome } from './outcome.ts';

export interface PoolOptions {
  /** The most threads that are started. */
  readonly workers: number;
  readonly limits: ArticleLimits;
  /** The module of a worker thread. Another one is for tests. */
  readonly entry?: URL;
}

/** What one article may cost before its worker is given up. */
export interface ArticleLimits {
  /** Seconds for an article of usual length; a long one has a second more for every 500 characters. */
  readonly seconds: number;
  /** Megabytes of JavaScript memory of one worker; those that read usual articles have less. */
  readonly megabytes: number;
}

/** Worker threads that read articles. */
export interface ArticlePool {
  /** How long the first worker took to make its pipeline ready. */
  readonly openMilliseconds: number;
  /** The article's outcome, also where its worker hangs, crashes or runs out of memory. */
  readonly annotate: (article: Article) => Promise<Outcome>;
  close(): Promise<void>;
}

// worker.ts beside this file in src, worker.js in dist.
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? 'worker.ts' : 'worker.js',
  import.meta.url,
);

/** Characters; a longer article is read in a thread with all the memory that it may use. */
const USUAL_LENGTH = 250_000;

/**
 * Enough for twice the usual length. V8 lets a heap grow as far as it may before it cleans up
 * in earnest, so that a higher limit costs memory even where it is not needed.
 */
const USUAL_MEGABYTES = 256;
const USUAL_YOUNG_MEGABYTES = 16;

type Threads = Piscina<Task, Answer>;

/**
 * Starts the first worker and waits until its pipeline is ready. The others start when there is
 * work for them.
 *
 * @throws OnrecordError where the pipeline cannot be made ready
 */
export async function openPool(setup: WorkerSetup, options: PoolOptions): Promise<ArticlePool> {
  const { workers, limits, entry = WORKER } = options;
  const shared = { filename: entry.href, name: 'work', maxThreads: workers, workerData: setup };
  const usual: Threads = new Piscina({
    ...shared,
    minThreads: 1,
    // A thread that has nothing to do for a while is kept: starting it again costs more.
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: {
      maxOldGenerationSizeMb: Math.min(USUAL_MEGABYTES, limits.megabytes),
      maxYoungGenerationSizeMb: USUAL_YOUNG_MEGABYTES,
    },
  });
  // For long articles and second chances: a thread for each, with all the memory that it may use.
  const spare: Threads = new Piscina({
    ...shared,
    minThreads: 0,
    idleTimeout: 0,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  // A thread that dies between two articles is replaced; whoever waits for one is told by `run`.
  for (const threads of [usual, spare]) threads.on('error', () => undefined);
  const close = async () => {
    await Promise.all([usual.destroy(), spare.destroy()]);
  };
  const begun = performance.now();
  try {
    accept(await usual.run({ kind: 'open' }));
  } catch (thrown) {
    await close();
    throw thrown instanceof OnrecordError ? thrown : unstartable(thrown);
  }
  return {
    openMilliseconds: performance.now() - begun,
    close,
    async annotate(article) {
      if (article.text.length <= USUAL_LENGTH) {
        const first = await attempt(usual, article, limits);
        if (first.kind !== 'accident') return first;
      }
      // The thread may have died of an earlier article, or of want of memory.
      const last = await attempt(spare, article, limits);
      if (last.kind !== 'accident') return last;
      return { kind: 'failed', failure: failureOf(article, last.code, last.reason) };
    },
  };
}

/** A thread that did not live to give an outcome. */
interface Accident {
  readonly kind: 'accident';
  readonly code: ErrorCode;
  readonly reason: string;
}

async function attempt(
  threads: Threads,
  article: Article,
  limits: ArticleLimits,
): Promise<Outcome | Accident> {
  const milliseconds = 1000 * limits.seconds + 2 * article.text.length;
  const begun = new Int32Array(new SharedArrayBuffer(4));
  const watch = watchOver(begun, milliseconds);
  try {
    const task = { kind: 'annotate', article, begun } as const;
    const outcome = accept(await threads.run(task, { signal: watch.signal }));
    if (outcome !== null) return outcome;
    throw new OnrecordError('E_INTERNAL', 'A worker gave no outcome.');
  } catch (thrown) {
    if (thrown instanceof OnrecordError) throw thrown;
    const [code, reason] = diagnosis(thrown, watch.signal.aborted, milliseconds, limits);
    return { kind: 'accident', code, reason };
  } finally {
    watch.end();
  }
}

/**
 * Fires when the article is not done in time, counted from when its worker began with it: a worker
 * may have to start first, in the place of one that was given up.
 */
function watchOver(begun: Int32Array, milliseconds: number) {
  const controller = new AbortController();
  const step = milliseconds / 4;
  let steps = 0;
  let stepsAtWork = 0;
  const timer = setInterval(() => {
    steps += 1;
    if (Atomics.load(begun, 0) === 1) stepsAtWork += 1;
    // The second bound is for a worker that never comes to begin.
    if (stepsAtWork > 4 || steps > 40) controller.abort();
  }, step);
  return { signal: controller.signal, end: () => clearInterval(timer) };
}

/** The outcome in an answer, if there is one. */
function accept(answer: Answer): Outcome | null {
  if (answer.kind === 'opened') return null;
  if (answer.kind !== 'unopened') return answer;
  throw errorOf(answer.error);
}

function diagnosis(
  thrown: unknown,
  isLate: boolean,
  milliseconds: number,
  limits: ArticleLimits,
): readonly [ErrorCode, string] {
  if (isLate) {
    return ['E_TIME_LIMIT', `Not done in time (${Math.round(milliseconds / 1000)} s).`];
  }
  if (isOutOfMemory(thrown)) {
    return ['E_MEMORY_LIMIT', `Needs more than ${limits.megabytes} MB of memory.`];
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return ['E_WORKER_CRASHED', `The worker ended: ${reason}`];
}

const isOutOfMemory = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';

const unstartable = (thrown: unknown): OnrecordError =>
  new OnrecordError(
    isOutOfMemory(thrown) ? 'E_MEMORY_LIMIT' : 'E_WORKER_CRASHED',
    `No worker can be started: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    { cause: thrown },
  );

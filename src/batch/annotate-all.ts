import PQueue from 'p-queue';
import type { ArticlePool } from './article-pool.ts';
import { type Finished, inOrder, type Work } from './in-order.ts';

export interface AnnotateOptions {
  readonly pool: ArticlePool;
  readonly workers: number;
  readonly stop: AbortSignal;
}

// Some tens of megabytes at the most, however long the articles are.
const LENGTH_IN_HAND = 2 ** 24;
const ARTICLES_IN_HAND_PER_WORKER = 32;

/**
 * Reads the articles with the pool's workers; outcomes come in the order of the work.
 *
 * Only one worker is used until it has worked for as long as it took to start. A job that is done by
 * then never pays for a second one, and a longer one loses at most that time.
 */
export async function* annotateAll<W extends Work>(
  work: AsyncIterable<W>,
  { pool, workers, stop }: AnnotateOptions,
): AsyncGenerator<Finished<W>> {
  const queue = new PQueue({ concurrency: 1 });
  const spread = setTimeout(() => {
    queue.concurrency = workers;
  }, pool.openMilliseconds);
  const window = { articles: ARTICLES_IN_HAND_PER_WORKER * workers, length: LENGTH_IN_HAND };
  try {
    yield* inOrder(work, { queue, window, annotate: pool.annotate, stop });
  } finally {
    clearTimeout(spread);
  }
}

import type PQueue from 'p-queue';
import type { Article } from '../document/article.ts';
import { Mailbox } from './mailbox.ts';
import type { Outcome } from './outcome.ts';
import { Window, type WindowLimits } from './window.ts';

/** One input on its way: an article to read, or one whose outcome is known without a worker. */
export type Work =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'known'; readonly outcome: Outcome };

/** A piece of work and what came of it. */
export interface Finished<W extends Work> {
  readonly work: W;
  readonly outcome: Outcome;
}

export interface OrderOptions {
  /** Runs the articles; its concurrency may be changed at any time. */
  readonly queue: PQueue;
  readonly window: WindowLimits;
  readonly annotate: (article: Article) => Promise<Outcome>;
  /** When it fires, articles that were begun are finished, and no other is. */
  readonly stop: AbortSignal;
}

/**
 * Runs the work through the queue and gives the outcomes in the order of the work, whichever is
 * finished first. Reads on only as fast as outcomes are taken.
 */
export async function* inOrder<W extends Work>(
  work: AsyncIterable<W>,
  { queue, window: limits, annotate, stop }: OrderOptions,
): AsyncGenerator<Finished<W>> {
  const window = new Window(limits);
  const box = new Mailbox<Promise<Finished<W> | null>>();
  const left = new AbortController();
  const isStopped = () => stop.aborted || left.signal.aborted;

  const begin = async (item: W): Promise<Finished<W> | null> => {
    if (item.kind === 'known') return { work: item, outcome: item.outcome };
    const { article } = item;
    return queue.add(async () =>
      // Tasks begin in the order in which they were added, so what was begun has no gaps.
      isStopped() ? null : { work: item, outcome: await annotate(article) },
    );
  };

  const fill = async (): Promise<void> => {
    for await (const item of untilStopped(work, AbortSignal.any([stop, left.signal]))) {
      await window.enter(lengthOf(item));
      if (isStopped()) return;
      const finished = begin(item);
      // Whoever takes it from the box hears of the failure; until then it is nobody's.
      finished.catch(() => undefined);
      box.put(finished);
      await queue.onSizeLessThan(queue.concurrency + 1);
    }
  };

  const filling = fill().finally(() => box.close());
  filling.catch(() => undefined);
  try {
    for (let next = await box.take(); next !== undefined; next = await box.take()) {
      const finished = await next;
      if (finished === null) return;
      yield finished;
      window.leave(lengthOf(finished.work));
    }
    await filling;
  } finally {
    left.abort();
  }
}

const lengthOf = (work: Work): number =>
  work.kind === 'article'
    ? work.article.text.length
    : work.outcome.kind === 'record'
      ? work.outcome.line.length
      : 0;

/** The items of `source` until the signal fires, even where the next one never comes, as on an open pipe. */
async function* untilStopped<T>(source: AsyncIterable<T>, stop: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  // Not Promise.race against one promise for the signal: that would keep every item it ever saw.
  let interrupt = (): void => undefined;
  const onAbort = (): void => interrupt();
  stop.addEventListener('abort', onAbort);
  try {
    for (;;) {
      const next = await new Promise<IteratorResult<T, unknown>>((resolve, reject) => {
        interrupt = () => resolve({ done: true, value: undefined });
        if (stop.aborted) interrupt();
        else iterator.next().then(resolve, reject);
      });
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    stop.removeEventListener('abort', onAbort);
    // Not awaited: a generator that waits for input would hear of it only when input comes.
    iterator.return?.()?.catch(() => undefined);
  }
}

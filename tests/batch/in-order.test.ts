import fc from 'fast-check';
import PQueue from 'p-queue';
import { expect, test } from 'vitest';
import { inOrder, type Work } from '../../src/batch/in-order.ts';
import type { Outcome } from '../../src/batch/outcome.ts';
import { articleOf } from '../support/article.ts';

const recordOf = (line: string): Outcome => ({ kind: 'record', line });
const lineOf = (outcome: Outcome): string => (outcome.kind === 'record' ? outcome.line : '');
const article = (text: string): Work => ({ kind: 'article', article: articleOf(text) });

/** Waits for some turns of the event loop: time without a clock. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

interface Course {
  readonly texts: readonly string[];
  /** How long each article takes, in turns. */
  readonly efforts: readonly number[];
  readonly concurrency: number;
  readonly inHand: number;
}

const courses: fc.Arbitrary<Course> = fc
  .array(fc.nat({ max: 6 }), { maxLength: 30 })
  .chain((efforts) =>
    fc.record({
      texts: fc.constant(efforts.map((_, index) => String(index))),
      efforts: fc.constant(efforts),
      concurrency: fc.integer({ min: 1, max: 5 }),
      inHand: fc.integer({ min: 1, max: 8 }),
    }),
  );

test('outcomes come in the order of the work, whichever is finished first', async () => {
  await fc.assert(
    fc.asyncProperty(courses, async ({ texts, efforts, concurrency, inHand }) => {
      let met = 0;
      let taken = 0;
      let most = 0;
      async function* work() {
        for (const [index, text] of texts.entries()) {
          met += 1;
          most = Math.max(most, met - taken);
          yield index % 5 === 4
            ? ({ kind: 'known', outcome: recordOf(text) } as const)
            : article(text);
        }
      }
      const lines: string[] = [];
      const outcomes = inOrder(work(), {
        queue: new PQueue({ concurrency }),
        window: { articles: inHand, length: 1000 },
        stop: new AbortController().signal,
        annotate: async ({ text }) => {
          await turns(efforts[Number(text)] ?? 0);
          return recordOf(text);
        },
      });
      for await (const { outcome } of outcomes) {
        lines.push(lineOf(outcome));
        taken += 1;
      }
      expect(lines).toEqual(texts);
      // What is in hand, one read ahead of it, and one whose place is given back after it was taken.
      expect(most).toBeLessThanOrEqual(inHand + 2);
    }),
  );
});

test('a long article may be in hand alone', async () => {
  const lines = [];
  async function* work() {
    for (const text of ['x'.repeat(500), 'a', 'y'.repeat(500)]) yield article(text);
  }
  for await (const { outcome } of inOrder(work(), {
    queue: new PQueue({ concurrency: 2 }),
    window: { articles: 10, length: 100 },
    stop: new AbortController().signal,
    annotate: async ({ text }) => recordOf(text.slice(0, 1)),
  })) {
    lines.push(lineOf(outcome));
  }
  expect(lines).toEqual(['x', 'a', 'y']);
});

test('when it is stopped, what was begun is finished, without gaps, and the rest is not begun', async () => {
  await fc.assert(
    fc.asyncProperty(
      courses,
      fc.nat({ max: 20 }),
      async ({ texts, efforts, concurrency }, after) => {
        const stop = new AbortController();
        const begun: string[] = [];
        const lines: string[] = [];
        async function* work() {
          for (const text of texts) {
            await turns(1);
            yield article(text);
          }
        }
        const stopping = turns(after).then(() => stop.abort());
        for await (const { outcome } of inOrder(work(), {
          queue: new PQueue({ concurrency }),
          window: { articles: 100, length: 1000 },
          stop: stop.signal,
          annotate: async ({ text }) => {
            expect(stop.signal.aborted).toBe(false);
            begun.push(text);
            await turns(efforts[Number(text)] ?? 0);
            return recordOf(text);
          },
        })) {
          lines.push(lineOf(outcome));
        }
        await stopping;
        expect(lines).toEqual(begun);
        expect(lines).toEqual(texts.slice(0, lines.length));
      },
    ),
  );
});

test('it does not wait for input that never comes, once it is stopped', async () => {
  const stop = new AbortController();
  async function* work() {
    yield article('a');
    await new Promise(() => undefined);
  }
  const lines = [];
  for await (const { outcome } of inOrder(work(), {
    queue: new PQueue({ concurrency: 1 }),
    window: { articles: 10, length: 1000 },
    stop: stop.signal,
    annotate: async ({ text }) => recordOf(text),
  })) {
    lines.push(lineOf(outcome));
    stop.abort();
  }
  expect(lines).toEqual(['a']);
});

test.each([
  ['the worker', true, 'no worker'],
  ['the reading', false, 'no disk'],
])('an error of %s ends it', async (_, isWorker, message) => {
  async function* work() {
    yield article('a');
    if (!isWorker) throw new Error('no disk');
  }
  const outcomes = inOrder(work(), {
    queue: new PQueue({ concurrency: 1 }),
    window: { articles: 10, length: 1000 },
    stop: new AbortController().signal,
    annotate: async ({ text }) => {
      if (isWorker) throw new Error('no worker');
      return recordOf(text);
    },
  });
  await expect(
    (async () => {
      for await (const _ of outcomes);
    })(),
  ).rejects.toThrow(message);
});

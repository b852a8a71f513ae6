// The entry of a worker thread: it is named by path, and imported by nothing.

import { Console } from 'node:console';
import { workerData } from 'node:worker_threads';
import { openPipeline, type Pipeline } from '../pipeline/pipeline.ts';
import { annotateArticle } from './annotate-article.ts';
import type { Answer, Task, WorkerSetup } from './annotate-task.ts';
import { errorData } from './error-data.ts';

// What the pool was made with: WorkerSetup is all that it hands to its threads.
const setup = workerData as WorkerSetup;

// Standard output is for data, whatever a stage or a library has to say.
globalThis.console = new Console(process.stderr, process.stderr);

let opening: Promise<Pipeline> | null = null;

/** What the pool calls for each task. */
export async function work(task: Task): Promise<Answer> {
  let pipeline: Pipeline;
  try {
    opening ??= openPipeline(setup.loaded);
    pipeline = await opening;
  } catch (thrown) {
    return { kind: 'unopened', error: errorData(thrown) };
  }
  if (task.kind === 'open') return { kind: 'opened' };
  Atomics.store(task.begun, 0, 1);
  return annotateArticle(pipeline, task.article, setup.version);
}

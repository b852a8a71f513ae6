// The entry of a worker thread: it is named by path, and imported by nothing.
import { workerData } from 'node:worker_threads';
import { asOnrecordError } from '../errors.ts';
import { openPipeline, type Pipeline } from '../pipeline/pipeline.ts';
import { annotateArticle } from './annotate-article.ts';
import type { Answer, Task, WorkerSetup } from './annotate-task.ts';

// What the pool was made with: WorkerSetup is all that it hands to its threads.
const setup = workerData as WorkerSetup;

let opening: Promise<Pipeline> | null = null;

/** What the pool calls for each task. */
export async function work(task: Task): Promise<Answer> {
  let pipeline: Pipeline;
  try {
    opening ??= openPipeline(setup.loaded);
    pipeline = await opening;
  } catch (thrown) {
    const { code, message, where, hint } = asOnrecordError(thrown);
    return { kind: 'unopened', code, message, where, hint };
  }
  return task.kind === 'open'
    ? { kind: 'opened' }
    : await annotateArticle(pipeline, task.article, setup.version);
}

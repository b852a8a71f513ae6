// The entry of the thread that loads a pipeline: it is named by path, and imported by nothing.
import { parentPort, workerData } from 'node:worker_threads';
import { loadPipeline } from '../pipeline/load.ts';
import { errorData } from './error-data.ts';
import type { Loading } from './load-apart.ts';

let loading: Loading;
try {
  // What `loadApart` hands over: a name or path.
  loading = { kind: 'loaded', loaded: await loadPipeline(workerData as string) };
} catch (thrown) {
  loading = { kind: 'refused', error: errorData(thrown) };
}
parentPort?.postMessage(loading);

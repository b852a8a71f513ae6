import { Worker } from 'node:worker_threads';
import { OnrecordError } from '../errors.ts';
import type { LoadedPipeline } from '../pipeline/load.ts';
import { type ErrorData, errorOf } from './error-data.ts';

// loader.ts beside this file in src, loader.js in dist.
const LOADER = new URL(
  import.meta.url.endsWith('.ts') ? 'loader.ts' : 'loader.js',
  import.meta.url,
);

/** What the loader says. */
export type Loading =
  | { readonly kind: 'loaded'; readonly loaded: LoadedPipeline }
  | { readonly kind: 'refused'; readonly error: ErrorData };

/**
 * Loads a pipeline in a thread that ends with it. To check a pipeline is to import its stages, with
 * lexicons and libraries that only workers need: in the main thread they would stay for the whole job.
 *
 * @throws OnrecordError as `loadPipeline`
 */
export async function loadApart(nameOrPath: string): Promise<LoadedPipeline> {
  const loading = await new Promise<Loading>((resolve, reject) => {
    const thread = new Worker(LOADER, { workerData: nameOrPath });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (status) =>
      reject(new OnrecordError('E_INTERNAL', `The loader ended with ${status} and no pipeline.`)),
    );
  });
  if (loading.kind === 'loaded') return loading.loaded;
  throw errorOf(loading.error);
}

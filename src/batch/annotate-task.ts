import type { Article } from '../document/article.ts';
import type { LoadedPipeline } from '../pipeline/load.ts';
import type { ErrorData } from './error-data.ts';
import type { Outcome } from './outcome.ts';

/** What a worker is given when it starts. The bytes of the models are shared, not copied. */
export interface WorkerSetup {
  readonly loaded: LoadedPipeline;
  readonly version: string;
}

/** What a worker can be asked for: to make its pipeline ready, or to read an article. */
export type Task =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'annotate';
      readonly article: Article;
      /** Set to 1 when the worker begins: until then it may be starting, which is not the article's fault. */
      readonly begun: Int32Array;
    };

/** What it says. */
export type Answer =
  | { readonly kind: 'opened' }
  /** The pipeline cannot be made ready, so no article can be read. */
  | { readonly kind: 'unopened'; readonly error: ErrorData }
  | Outcome;

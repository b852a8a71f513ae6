import type { Article } from '../document/article.ts';
import type { Document, LayerName, Layers, With } from '../document/document.ts';
import { OnrecordError } from '../errors.ts';
import type { AnyAnnotate } from '../stages/stage.ts';
import type { LoadedPipeline } from './load.ts';
import { resolveStages } from './resolve.ts';

/** What one stage gave, as it happens. */
export interface TraceStep {
  readonly stage: string;
  readonly layers: Partial<Layers>;
}

/** A pipeline that is ready to read articles. */
export interface Pipeline {
  readonly name: string;
  /** Of the stages, their options and the files they use: equal hashes give equal documents. */
  readonly hash: string;
  readonly stages: readonly string[];
  /**
   * Runs every stage over one article.
   *
   * @param trace called after each stage with the layers it gave
   * @throws OnrecordError `E_STAGE_FAILED` where a stage throws something else
   */
  annotate(article: Article, trace?: (step: TraceStep) => void): Promise<Document>;
}

/**
 * Makes a pipeline of what was loaded. Several may be opened of one, in other threads too: the
 * models' bytes are shared, not copied.
 *
 * @throws OnrecordError as `loadPipeline`, and whatever a stage says of its files (`E_MODEL_FORMAT`)
 */
export async function openPipeline(loaded: LoadedPipeline): Promise<Pipeline> {
  const steps: { readonly name: string; readonly annotate: AnyAnnotate }[] = [];
  for (const { stage, options } of await resolveStages(loaded.definition)) {
    steps.push({ name: stage.name, annotate: await stage.create(options, loaded.resources) });
  }
  return {
    name: loaded.definition.name,
    hash: loaded.hash,
    stages: steps.map(({ name }) => name),
    async annotate(article, trace) {
      let document: Document = { article, text: article.text };
      for (const { name, annotate } of steps) {
        const layers = await annotated(name, annotate, document);
        trace?.({ stage: name, layers });
        document = { ...document, ...layers };
      }
      return document;
    },
  };
}

async function annotated(
  stage: string,
  annotate: AnyAnnotate,
  document: Document,
): Promise<Partial<Layers>> {
  try {
    // The order was checked when the pipeline was loaded: every layer that the stage reads is there.
    return await annotate(document as With<LayerName>);
  } catch (thrown) {
    if (thrown instanceof OnrecordError) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new OnrecordError('E_STAGE_FAILED', `Stage '${stage}': ${reason}`, { cause: thrown });
  }
}

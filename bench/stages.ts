import type { Article } from '../src/document/article.ts';
import type { Document, LayerName, With } from '../src/document/document.ts';
import { loadPipeline } from '../src/pipeline/load.ts';
import { resolveStages } from '../src/pipeline/resolve.ts';
import { type Cost, median, timed } from './measure.ts';

/** The cost of each stage of a pipeline over all articles, and of the whole. */
export interface PipelineCost {
  readonly stages: readonly { readonly name: string; readonly cpu: number }[];
  readonly total: number;
}

const ROUNDS = 3;

/**
 * Runs the stages one after the other over all articles, in one thread, and takes the median of
 * several rounds for each. The first round warms the compiler and is not counted.
 */
export async function pipelineCost(
  pipeline: string,
  articles: readonly Article[],
): Promise<PipelineCost> {
  const { definition, resources } = await loadPipeline(pipeline);
  const steps = [];
  for (const { stage, options } of await resolveStages(definition)) {
    const annotate = await stage.create(options, resources);
    steps.push({ name: stage.name, annotate, costs: [] as Cost[] });
  }
  for (let round = 0; round <= ROUNDS; round++) {
    let documents: Document[] = articles.map((article) => ({ article, text: article.text }));
    for (const { annotate, costs } of steps) {
      const next: Document[] = [];
      const cost = await timed(async () => {
        for (const document of documents) {
          next.push({ ...document, ...(await annotate(document as With<LayerName>)) });
        }
      });
      if (round > 0) costs.push(cost);
      documents = next;
    }
  }
  const stages = steps.map(({ name, costs }) => ({
    name,
    cpu: median(costs.map(({ cpu }) => cpu)),
  }));
  return { stages, total: stages.reduce((sum, { cpu }) => sum + cpu, 0) };
}

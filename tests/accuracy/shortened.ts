import type { LayerName } from '../../src/document/document.ts';
import type { LoadedPipeline } from '../../src/pipeline/load.ts';
import { STAGES } from '../../src/stages/index.ts';

/**
 * A pipeline without the stages that the given layers do not need. Stages are pure and say what they
 * read, so the layers come out the same, in less time. Layers that the pipeline does not assign are
 * not asked for.
 */
export function shortened(loaded: LoadedPipeline, layers: readonly LayerName[]): LoadedPipeline {
  const needed = new Set<LayerName>(layers);
  const kept = [];
  for (const entry of [...loaded.definition.stages].reverse()) {
    const stage = STAGES.find(({ name }) => name === entry.use);
    if (stage !== undefined && !stage.assigns.some((layer) => needed.has(layer))) continue;
    kept.unshift(entry);
    for (const layer of stage?.requires ?? []) needed.add(layer);
  }
  return { ...loaded, definition: { ...loaded.definition, stages: kept } };
}

export { type LoadedPipeline, loadPipeline } from './pipeline/load.ts';
export { openPipeline, type Pipeline, type TraceStep } from './pipeline/pipeline.ts';
export { type Annotate, defineStage, type Resources, type Stage } from './stages/stage.ts';

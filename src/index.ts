/** onrecord as a library: articles in, documents and records out. */

/** For the options of a stage of one's own. */
export { z } from 'zod';

export type { Article } from './document/article.ts';
export type { Document, LayerName, Layers, With } from './document/document.ts';
export { ERRORS, type ErrorCode, OnrecordError } from './errors.ts';
export { type LoadedPipeline, loadPipeline } from './pipeline/load.ts';
export { openPipeline, type Pipeline, type TraceStep } from './pipeline/pipeline.ts';
export { type ArticleFields, articleFromText } from './readers/article.ts';
export { assembleRecord } from './record/assemble.ts';
export { type ArticleRecord, articleRecord } from './record/schema.ts';
export { type Annotate, defineStage, type Resources, type Stage } from './stages/stage.ts';

import type { AnyStage } from './stage.ts';

/** Every built-in stage, in the order in which pipelines name them. */
export const STAGES: readonly AnyStage[] = [];

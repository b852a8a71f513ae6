import type { z } from 'zod';
import type { LayerName, Layers, With } from '../document/document.ts';

/** The bytes of the files a stage asked for, by the name it asked with. Read by the caller: stages do no I/O. */
export type Resources = ReadonlyMap<string, Uint8Array>;

/** Reads the layers `R` of a document and gives the layers `A`. Pure; only the encoder needs to wait. */
export type Annotate<R extends LayerName, A extends LayerName> = (
  document: With<R>,
) => Pick<Layers, A> | Promise<Pick<Layers, A>>;

/** One step of a pipeline: reads layers of the document, adds further ones. */
export interface Stage<
  R extends LayerName = LayerName,
  A extends LayerName = LayerName,
  S extends z.ZodType = z.ZodType,
> {
  /** As it stands in a pipeline's YAML. */
  readonly name: string;
  /** One sentence for `--help` and the docs. */
  readonly summary: string;
  readonly requires: readonly R[];
  readonly assigns: readonly A[];
  /** The schema of the options in the YAML; every field has a default and a `.describe()`. */
  readonly options: S;
  /** Files the stage wants to be given: `models/…` of this package, or a path beside the pipeline's YAML. */
  files?(options: z.output<S>): readonly string[];
  /** Makes the function that runs on each article. May wait, to open a model. */
  create(options: z.output<S>, resources: Resources): Annotate<R, A> | Promise<Annotate<R, A>>;
}

/** A stage of whatever layers and options, as a pipeline holds it once it is made. */
export type AnyAnnotate = (document: With<LayerName>) => Partial<Layers> | Promise<Partial<Layers>>;

/**
 * A stage of whatever layers and options. What `create` takes is known only to the stage's own
 * schema, so a caller hands it what that schema has parsed and nothing else.
 */
export interface AnyStage {
  readonly name: string;
  readonly summary: string;
  readonly requires: readonly LayerName[];
  readonly assigns: readonly LayerName[];
  readonly options: z.ZodType;
  files?(options: never): readonly string[];
  create(options: never, resources: Resources): AnyAnnotate | Promise<AnyAnnotate>;
}

/** Types a stage from what it declares: `annotate` sees only the layers it requires. */
export const defineStage = <
  const R extends LayerName,
  const A extends LayerName,
  S extends z.ZodType,
>(
  stage: Stage<R, A, S>,
): Stage<R, A, S> => stage;

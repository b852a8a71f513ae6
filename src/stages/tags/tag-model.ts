import type { With } from '../../document/document.ts';
import type { Tags } from '../../document/tags.ts';
import { OnrecordError } from '../../errors.ts';
import type { Resources } from '../stage.ts';

/** Reads a document once and gives what the model sees in it. */
export type Tag = (document: With<'sentences' | 'tokens'>) => Tags | Promise<Tags>;

/** One way to fill the layer `tags`. */
export interface TagModel {
  /** The files it wants to be given, by the names under which `open` finds them. */
  readonly files: readonly string[];
  open(resources: Resources): Tag | Promise<Tag>;
}

/** The bytes of a file that the model asked for. */
export function fileOf(resources: Resources, name: string): Uint8Array {
  const bytes = resources.get(name);
  if (bytes === undefined) {
    throw new OnrecordError('E_MODEL_MISSING', `The file '${name}' was not given.`, {
      where: name,
    });
  }
  return bytes;
}

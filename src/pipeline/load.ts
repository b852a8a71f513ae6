import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { OnrecordError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Resources } from '../stages/stage.ts';
import { type PipelineDefinition, parseDefinition } from './definition.ts';
import { isModulePath, resolveStages } from './resolve.ts';

/** A pipeline with all it needs from the disk. Can be sent to a worker: data and shared memory only. */
export interface LoadedPipeline {
  readonly definition: PipelineDefinition;
  readonly resources: Resources;
  /** The start of a SHA-256 over what decides a document: the stages, their options, modules and files. */
  readonly hash: string;
}

// The same place from src/pipeline and dist/pipeline.
const ROOT = new URL('../../', import.meta.url);
const BUILT_IN = fileURLToPath(new URL('pipelines/', ROOT));

/** The names of the pipelines that come with the package. */
export async function builtInPipelines(): Promise<string[]> {
  const files = await readdir(BUILT_IN);
  return files.flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -5)] : [])).sort();
}

/**
 * Reads a pipeline and the files its stages use, and checks all that can be checked without an article.
 *
 * @param nameOrPath the name of a built-in pipeline, or the path of a YAML file
 * @throws OnrecordError `E_PIPELINE_MISSING`, `E_PIPELINE_SYNTAX`, `E_STAGE_UNKNOWN`, `E_STAGE_OPTION`,
 *   `E_STAGE_ORDER` or `E_MODEL_MISSING`, with file and line where there is one
 */
export async function loadPipeline(nameOrPath: string): Promise<LoadedPipeline> {
  const isBuiltIn = /^[\w-]+$/u.test(nameOrPath);
  const path = isBuiltIn ? resolve(BUILT_IN, `${nameOrPath}.yaml`) : resolve(nameOrPath);
  const shown = isBuiltIn ? `pipelines/${nameOrPath}.yaml` : nameOrPath;
  const source = await readFile(path, 'utf8').catch((cause: unknown) => missing(nameOrPath, cause));
  const parsed = parseDefinition(source, shown);
  const folder = dirname(path);
  const definition = {
    ...parsed,
    stages: parsed.stages.map((entry) =>
      isModulePath(entry.use)
        ? { ...entry, use: pathToFileURL(resolve(folder, entry.use)).href }
        : entry,
    ),
  };
  const resources = new Map<string, Uint8Array>();
  const hash = createHash('sha256');
  const resolved = await resolveStages(definition);
  for (const { use, options } of parsed.stages) {
    hash.update(JSON.stringify([use, options]));
    if (isModulePath(use)) hash.update(await readFile(resolve(folder, use)));
  }
  for (const { stage, options } of resolved) {
    for (const file of stage.files?.(options) ?? []) {
      if (!resources.has(file)) resources.set(file, await sharedBytes(file, folder, stage.name));
    }
  }
  for (const [file, bytes] of resources) hash.update(file).update(bytes);
  return { definition, resources, hash: hash.digest('hex').slice(0, 16) };
}

/** A file's bytes in memory that all threads can see. `models/…` is the package's own folder. */
async function sharedBytes(file: string, folder: string, stage: string): Promise<Uint8Array> {
  const path = file.startsWith('models/')
    ? fileURLToPath(new URL(file, ROOT))
    : resolve(folder, file);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new OnrecordError('E_MODEL_MISSING', `Stage '${stage}' needs ${file}.`, {
      where: path,
      cause,
    });
  });
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  shared.set(bytes);
  return shared;
}

async function missing(nameOrPath: string, cause: unknown): Promise<never> {
  const names = await builtInPipelines();
  const guess = nearest(nameOrPath, names);
  throw new OnrecordError('E_PIPELINE_MISSING', `There is no pipeline '${nameOrPath}'.`, {
    cause,
    hint: `${guess === null ? '' : `Did you mean '${guess}'? `}Built in: ${names.join(', ')}; or name a YAML file by its path.`,
  });
}

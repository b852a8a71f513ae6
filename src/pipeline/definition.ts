import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { OnrecordError } from '../errors.ts';

/** One line of a pipeline's list of stages. */
export interface StageEntry {
  /** A built-in stage's name, or the path of a module that exports `stage`: `./my-stage.js`. */
  readonly use: string;
  /** As they stand in the YAML: only the stage's own schema knows what they mean. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the entry stands, for messages: `pipelines/mine.yaml:7`. */
  readonly where: string;
}

/** A pipeline as its YAML has it: data only, so that it can be sent to a worker. */
export interface PipelineDefinition {
  readonly name: string;
  readonly description: string;
  readonly stages: readonly StageEntry[];
}

const FIELDS = ['name', 'description', 'stages'];

/**
 * Reads the YAML of a pipeline. Only its form is checked here; whether the stages exist, take these
 * options and stand in a possible order is checked when it is loaded.
 *
 * @param source the YAML text
 * @param path where it was read, for messages
 * @throws OnrecordError `E_PIPELINE_SYNTAX` with file and line
 */
export function parseDefinition(source: string, path: string): PipelineDefinition {
  const lines = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (node: Node | null | undefined): string =>
    node?.range == null ? path : `${path}:${lines.linePos(node.range[0]).line}`;
  const refuse = (message: string, node?: Node | null): never => {
    throw new OnrecordError('E_PIPELINE_SYNTAX', message, { where: at(node) });
  };

  const [problem] = yaml.errors;
  if (problem !== undefined) {
    const where = `${path}:${lines.linePos(problem.pos[0]).line}`;
    throw new OnrecordError('E_PIPELINE_SYNTAX', problem.message, { where, cause: problem });
  }
  const root = yaml.contents;
  if (!isMap(root)) return refuse("A pipeline is a mapping with 'name' and 'stages'.", root);
  for (const { key } of root.items) {
    if (isScalar(key) && !FIELDS.includes(String(key.value))) {
      refuse(`A pipeline has no field '${key.value}': it has ${FIELDS.join(', ')}.`, key);
    }
  }
  const name = root.get('name');
  if (typeof name !== 'string' || name === '') return refuse("A pipeline needs a 'name'.", root);
  const stages = root.get('stages', true);
  if (!isSeq(stages) || stages.items.length === 0) {
    return refuse("A pipeline needs 'stages': a list with at least one stage.", stages ?? root);
  }
  return {
    name,
    description: String(root.get('description') ?? ''),
    stages: stages.items.map((item) => stageEntry(item as Node, at, refuse)),
  };
}

/** `- sentences`, or `- tags: { model: linear }`. */
function stageEntry(
  node: Node,
  at: (node: Node) => string,
  refuse: (message: string, node: Node) => never,
): StageEntry {
  if (isScalar(node) && typeof node.value === 'string') {
    return { use: node.value, options: {}, where: at(node) };
  }
  const [pair] = isMap(node) && node.items.length === 1 ? node.items : [];
  if (pair === undefined || !isScalar(pair.key)) {
    return refuse('A stage is a name, or a name with its options after a colon.', node);
  }
  const options = isMap(pair.value) ? pair.value.toJSON() : null;
  const isEmpty = pair.value === null || (isScalar(pair.value) && pair.value.value === null);
  if (options === null && !isEmpty) {
    return refuse(`The options of '${pair.key.value}' must be a mapping.`, node);
  }
  return { use: String(pair.key.value), options: options ?? {}, where: at(node) };
}

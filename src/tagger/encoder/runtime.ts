import type { InferenceSession, Tensor } from 'onnxruntime-web';
import { OnrecordError } from '../../errors.ts';

export const RUNTIMES = ['native', 'wasm'] as const;
/** `onnxruntime-node`, or the slower `onnxruntime-web` that runs wherever Node does. */
export type RuntimeName = (typeof RUNTIMES)[number];
export const RUNTIME_CHOICES = ['auto', ...RUNTIMES] as const;
export type RuntimeChoice = (typeof RUNTIME_CHOICES)[number];

/** Windows as the model takes them: row-major, `length` pieces a row. */
export interface Batch {
  readonly rows: number;
  readonly length: number;
  readonly ids: Int32Array;
  readonly cases: Int32Array;
  /** 1 for a piece, 0 for padding. */
  readonly mask: Int32Array;
}

/** What the model gives for each piece of a batch, row-major. */
export interface Outputs {
  readonly entities: Float32Array;
  readonly roles: Float32Array;
  /** Queries of cue and source, then keys of cue and source. */
  readonly pointers: Float32Array;
}

/** Weights that are ready to run. */
export interface Session {
  readonly runtime: RuntimeName;
  run(batch: Batch): Promise<Outputs>;
}

/** The part of both packages' API that is used here; they share it. */
interface Runtime {
  readonly InferenceSession: {
    create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: new (type: 'int32', data: Int32Array, dims: readonly number[]) => Tensor;
  readonly env: { logLevel?: string; readonly wasm?: { numThreads?: number } };
}

/**
 * Opens the weights on one thread: jobs run one session a worker, and what one thread adds up in
 * one order has the same bytes each time.
 *
 * @throws OnrecordError `E_RUNTIME_MISSING` where the runtime is not installed, `E_MODEL_FORMAT`
 *   where it cannot read the weights
 */
export async function openSession(
  weights: Uint8Array,
  choice: RuntimeChoice,
  where: string,
): Promise<Session> {
  const { name, runtime } = await findRuntime(choice);
  runtime.env.logLevel = 'error';
  if (runtime.env.wasm !== undefined) runtime.env.wasm.numThreads = 1;
  const session = await created(runtime, name, weights, where);
  return {
    runtime: name,
    async run({ rows, length, ids, cases, mask }) {
      const tensor = (values: Int32Array): Tensor =>
        new runtime.Tensor('int32', values, [rows, length]);
      const given = { ids: tensor(ids), case: tensor(cases), mask: tensor(mask) };
      const { entities, roles, pointers } = await session.run(given);
      return {
        entities: floatsOf(entities),
        roles: floatsOf(roles),
        pointers: floatsOf(pointers),
      };
    },
  };
}

async function created(
  runtime: Runtime,
  name: RuntimeName,
  weights: Uint8Array,
  where: string,
): Promise<InferenceSession> {
  const options: InferenceSession.SessionOptions =
    name === 'native'
      ? { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential' }
      : { executionProviders: ['wasm'] };
  try {
    return await runtime.InferenceSession.create(weights, options);
  } catch (cause) {
    const message = 'ONNX Runtime cannot read the weights.';
    throw new OnrecordError('E_MODEL_FORMAT', message, { where, cause });
  }
}

async function findRuntime(
  choice: RuntimeChoice,
): Promise<{ readonly name: RuntimeName; readonly runtime: Runtime }> {
  const names: readonly RuntimeName[] = choice === 'auto' ? RUNTIMES : [choice];
  const causes: unknown[] = [];
  for (const name of names) {
    try {
      return { name, runtime: await imported(name) };
    } catch (cause) {
      causes.push(cause);
    }
  }
  const wanted = names.map((name) => PACKAGES[name]).join(' and ');
  throw new OnrecordError('E_RUNTIME_MISSING', `Cannot load ${wanted}.`, { cause: causes[0] });
}

const PACKAGES: Readonly<Record<RuntimeName, string>> = {
  native: 'onnxruntime-node',
  wasm: 'onnxruntime-web/wasm',
};

async function imported(name: RuntimeName): Promise<Runtime> {
  // By name, not by literal: the native package is optional, and the code must compile without it.
  const module: unknown = await import(PACKAGES[name]);
  // A CommonJS package's exports lie under `default`, an ES module's beside it.
  const { default: inner, ...outer } = module as { readonly default?: unknown };
  // Both packages document exactly this API, and their exact versions are pinned.
  return ('InferenceSession' in outer ? outer : inner) as Runtime;
}

function floatsOf(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new OnrecordError('E_MODEL_FORMAT', 'The weights do not give what the encoder expects.');
}

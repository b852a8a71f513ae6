import { z } from 'zod';
import { OnrecordError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { STAGES } from '../stages/index.ts';
import type { AnyStage } from '../stages/stage.ts';
import type { PipelineDefinition, StageEntry } from './definition.ts';
import { checkOrder } from './order.ts';

/** A stage of a pipeline with what its schema made of its options. */
export interface ResolvedStage {
  readonly stage: AnyStage;
  /** Parsed by `stage.options`, and for that stage alone. */
  readonly options: never;
}

/** The part of a user's module that can be checked without running it. */
const stageModule = z.object({
  stage: z.object({
    name: z.string(),
    requires: z.array(z.string()),
    assigns: z.array(z.string()),
    // By its shape, not its class: the module may bring a zod of its own.
    options: z.looseObject({ safeParse: z.function() }),
    create: z.function(),
  }),
});

/**
 * Finds the stages that a definition names and checks their options and order.
 *
 * @throws OnrecordError `E_STAGE_UNKNOWN`, `E_STAGE_OPTION` or `E_STAGE_ORDER`, with file and line
 */
export async function resolveStages(definition: PipelineDefinition): Promise<ResolvedStage[]> {
  const resolved: ResolvedStage[] = [];
  const placed = [];
  for (const entry of definition.stages) {
    const stage = isModulePath(entry.use) ? await imported(entry) : builtIn(entry);
    placed.push({ stage, where: entry.where });
    resolved.push({ stage, options: parsedOptions(stage, entry) });
  }
  checkOrder(placed, STAGES);
  return resolved;
}

/** Names of stages hold neither dots nor slashes, so a path cannot be taken for one. */
export const isModulePath = (use: string): boolean => /[./\\]/u.test(use);

function builtIn(entry: StageEntry): AnyStage {
  const stage = STAGES.find(({ name }) => name === entry.use);
  if (stage !== undefined) return stage;
  const names = STAGES.map(({ name }) => name);
  const guess = nearest(entry.use, names);
  throw new OnrecordError('E_STAGE_UNKNOWN', `There is no stage '${entry.use}'.`, {
    where: entry.where,
    hint: `${guess === null ? '' : `Did you mean '${guess}'? `}Stages: ${names.join(', ')}.`,
  });
}

async function imported(entry: StageEntry): Promise<AnyStage> {
  let module: unknown;
  try {
    module = await import(entry.use);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OnrecordError('E_STAGE_UNKNOWN', `Cannot load '${entry.use}': ${reason}`, {
      where: entry.where,
      cause,
    });
  }
  const checked = stageModule.safeParse(module);
  if (!checked.success) {
    throw new OnrecordError(
      'E_STAGE_UNKNOWN',
      `'${entry.use}' exports no 'stage' made with defineStage.`,
      { where: entry.where },
    );
  }
  // Checked just above, as far as a value can be: the rest is what the stage's author promised.
  return (module as { stage: AnyStage }).stage;
}

function parsedOptions(stage: AnyStage, entry: StageEntry): never {
  const parsed = stage.options.safeParse(entry.options);
  if (parsed.success) return parsed.data as never;
  const shape = stage.options instanceof z.ZodObject ? Object.keys(stage.options.shape) : [];
  throw new OnrecordError(
    'E_STAGE_OPTION',
    `Stage '${stage.name}': ${parsed.error.issues.map(described).join('; ')}.`,
    {
      where: entry.where,
      hint: shape.length === 0 ? 'It takes no options.' : `Its options are ${shape.join(', ')}.`,
      cause: parsed.error,
    },
  );
}

const described = (issue: z.core.$ZodIssue): string =>
  issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;

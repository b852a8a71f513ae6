import type { LayerName } from '../document/document.ts';
import { OnrecordError } from '../errors.ts';
import type { AnyStage } from '../stages/stage.ts';

/** A stage with the place of its entry, for messages. */
export interface PlacedStage {
  readonly stage: AnyStage;
  readonly where: string;
}

/**
 * Checks, once for all articles, that every stage finds the layers it requires and that no layer is
 * assigned twice.
 *
 * @param known all stages that could be named, to say which one is missing
 * @throws OnrecordError `E_STAGE_ORDER`
 */
export function checkOrder(placed: readonly PlacedStage[], known: readonly AnyStage[]): void {
  const assignedBy = new Map<LayerName, string>();
  for (const { stage, where } of placed) {
    const missing = stage.requires.filter((layer) => !assignedBy.has(layer));
    if (missing.length > 0) {
      throw new OnrecordError(
        'E_STAGE_ORDER',
        `Stage '${stage.name}' requires ${missing.join(' and ')}, but no stage before it assigns that.`,
        { where, hint: missing.map((layer) => remedy(layer, stage, placed, known)).join(' ') },
      );
    }
    for (const layer of stage.assigns) {
      const other = assignedBy.get(layer);
      if (other !== undefined) {
        throw new OnrecordError(
          'E_STAGE_ORDER',
          `Stage '${stage.name}' assigns ${layer}, but '${other}' has assigned that already.`,
          { where, hint: 'Remove one of the two: layers are added, never edited.' },
        );
      }
      assignedBy.set(layer, stage.name);
    }
  }
}

function remedy(
  layer: LayerName,
  stage: AnyStage,
  placed: readonly PlacedStage[],
  known: readonly AnyStage[],
): string {
  const later = placed.find((other) => other.stage.assigns.includes(layer));
  if (later !== undefined) return `Move '${later.stage.name}' in front of '${stage.name}'.`;
  const names = known.filter((other) => other.assigns.includes(layer)).map(({ name }) => name);
  return names.length === 0
    ? `No built-in stage assigns ${layer}.`
    : `Add '${names.join("' or '")}' in front of '${stage.name}'.`;
}

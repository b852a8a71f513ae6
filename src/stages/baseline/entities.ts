import { z } from 'zod';
import type { EntityType, Mention } from '../../document/entity.ts';
import { inTextOrder, overlaps } from '../../document/span.ts';
import { defineStage } from '../stage.ts';
import { askCompromise, type CompromiseQuery } from './compromise.ts';

const TYPES = [
  ['people', 'person'],
  ['organizations', 'organization'],
  ['places', 'place'],
] as const satisfies readonly (readonly [CompromiseQuery, EntityType])[];

const POSSESSIVE = /['’]s?$/u;

/**
 * Names as compromise finds them, without a possessive `'s` and outer punctuation. It gives no
 * probabilities, so confidence is 1 throughout; where two of its lists overlap, the longer match counts.
 */
export const baselineEntities = defineStage({
  name: 'baseline-entities',
  summary: 'People, organizations and places by compromise alone.',
  requires: [],
  assigns: ['mentions'],
  options: z.strictObject({}),
  create() {
    return ({ text }) => {
      const found = askCompromise(
        text,
        TYPES.map(([query]) => query),
      );
      const mentions: Mention[] = [];
      for (const [query, type] of TYPES) {
        for (const { words } of found.get(query) ?? []) {
          const possessive = POSSESSIVE.exec(text.slice(words.start, words.end))?.[0].length ?? 0;
          const end = words.end - possessive;
          if (words.start < end) mentions.push({ start: words.start, end, type, confidence: 1 });
        }
      }
      return { mentions: withoutOverlaps(mentions) };
    };
  },
});

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort(inTextOrder)) {
    const before = kept.at(-1);
    if (before === undefined || !overlaps(before, mention)) kept.push(mention);
    else if (mention.end - mention.start > before.end - before.start)
      kept[kept.length - 1] = mention;
  }
  return kept;
}

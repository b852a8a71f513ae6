import { z } from 'zod';
import type { Mention } from '../../document/entity.ts';
import { ENTITY_TYPES, type EntityType } from '../../document/entity.ts';
import { firstEndingAfter, overlaps, type Span } from '../../document/span.ts';
import { likeliestSpans } from '../../tagger/likeliest-spans.ts';
import { defineStage } from '../stage.ts';
import { agreeing } from './agreement.ts';
import { confidenceOf } from './confidence.ts';
import { properName } from './proper-name.ts';

const options = z.strictObject({
  minConfidence: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe('Names with a lower probability of being right are left out.'),
});

/** Names of people, organizations and places, decided from what the model sees at each token. */
export const entities = defineStage({
  name: 'entities',
  summary: 'Finds the names of people, organizations and places.',
  requires: ['layout', 'sentences', 'tokens', 'tags'],
  assigns: ['mentions'],
  options,
  create({ minConfidence }) {
    return ({ layout, sentences, tokens, tags }) => {
      const mentions: Mention[] = [];
      if (tags.entities === null) return { mentions };
      const seen = agreeing(tags.entities, tokens, sentences);
      for (const { firstToken, endToken } of sentences) {
        for (const found of likeliestSpans(seen, firstToken, endToken)) {
          const type = entityType(found.type);
          const span = type === null ? null : properName(tokens, found, type);
          if (type === null || span === null || isFurniture(layout.furniture, span)) continue;
          const confidence = confidenceOf(seen, found);
          if (confidence >= minConfidence) mentions.push({ ...span, type, confidence });
        }
      }
      return { mentions };
    };
  },
});

const entityType = (type: string): EntityType | null =>
  ENTITY_TYPES.find((candidate) => candidate === type) ?? null;

function isFurniture(furniture: readonly Span[], span: Span): boolean {
  const next = furniture[firstEndingAfter(furniture, span.start)];
  return next !== undefined && overlaps(next, span);
}

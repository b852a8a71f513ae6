import { z } from 'zod';
import { ENTITY_TYPES, type EntityType } from '../../document/entity.ts';
import { firstEndingAfter, inTextOrder, overlaps, type Span, textOf } from '../../document/span.ts';
import { isNationality } from '../../lexicon/nationalities.ts';
import { likeliestSpans } from '../../tagger/likeliest-spans.ts';
import { defineStage } from '../stage.ts';
import { agreeing } from './agreement.ts';
import { confidenceOf } from './confidence.ts';
import { knownNames } from './known-names.ts';
import { parseLexicon } from './lexicon.ts';
import { properName } from './proper-name.ts';

const options = z.strictObject({
  minConfidence: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe('Names with a lower probability of being right are left out.'),
  lexicon: z
    .array(z.string())
    .default([])
    .describe('Files of names to add and to block, beside the pipeline; see docs/lexicon.md.'),
});

/** Names of people, organizations and places, decided from what the model sees at each token. */
export const entities = defineStage({
  name: 'entities',
  summary: 'Finds the names of people, organizations and places.',
  requires: ['layout', 'sentences', 'tokens', 'tags'],
  assigns: ['mentions'],
  options,
  files: ({ lexicon }) => lexicon,
  create({ minConfidence, lexicon }, resources) {
    const known = knownNames(
      lexicon.map((file) =>
        parseLexicon(
          new TextDecoder().decode((resources.get(file) ?? new Uint8Array()).slice()),
          file,
        ),
      ),
    );
    return ({ text, layout, sentences, tokens, tags }) => {
      // What the user knows goes before what the model sees.
      const listed = known
        .mentionsIn(text, tokens)
        .filter((mention) => !overlapsAny(layout.furniture, mention));
      if (tags.entities === null) return { mentions: listed };
      const mentions = [...listed];
      const seen = agreeing(tags.entities, tokens, sentences);
      for (const { firstToken, endToken } of sentences) {
        for (const found of likeliestSpans(seen, firstToken, endToken)) {
          const type = entityType(found.type);
          const span = type === null ? null : properName(tokens, found, type);
          if (type === null || span === null) continue;
          if (overlapsAny(layout.furniture, span) || overlapsAny(listed, span)) continue;
          const name = textOf(text, span);
          if (known.isBlocked(name) || (type === 'place' && isNationality(name))) continue;
          const confidence = confidenceOf(seen, found);
          if (confidence >= minConfidence) mentions.push({ ...span, type, confidence });
        }
      }
      return { mentions: listed.length === 0 ? mentions : mentions.sort(inTextOrder) };
    };
  },
});

const entityType = (type: string): EntityType | null =>
  ENTITY_TYPES.find((candidate) => candidate === type) ?? null;

/** True where a span overlaps one of several that are in text order. */
function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstEndingAfter(spans, span.start)];
  return next !== undefined && overlaps(next, span);
}

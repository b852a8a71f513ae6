import { aliases } from './aliases/index.ts';
import { baselineDates } from './baseline/dates.ts';
import { baselineEntities } from './baseline/entities.ts';
import { baselineQuotes } from './baseline/quotes.ts';
import { baselineSentences } from './baseline/sentences.ts';
import { dates } from './dates/dates.ts';
import { entities } from './entities/entities.ts';
import { layout } from './layout/layout.ts';
import { places } from './places/index.ts';
import { quotes } from './quotes/quotes.ts';
import { sentences } from './sentences/sentences.ts';
import { speakers } from './speakers/speakers.ts';
import type { AnyStage } from './stage.ts';
import { tags } from './tags/tags.ts';

/** Every built-in stage, in the order in which pipelines name them. */
export const STAGES: readonly AnyStage[] = [
  layout,
  sentences,
  tags,
  entities, // decodes the names in `tags`
  aliases, // joins the mentions of `entities`
  places, // one meaning an entity of `aliases`
  dates,
  quotes,
  speakers, // last: a pronoun can resolve to any entity found above
  // The libraries alone, for comparison: each needs none of the stages above.
  baselineSentences,
  baselineEntities,
  baselineDates,
  baselineQuotes,
];

import { aliases } from './aliases/index.ts';
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
];

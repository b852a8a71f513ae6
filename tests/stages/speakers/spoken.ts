import type { Entity, EntityType } from '../../../src/document/entity.ts';
import type { Quote, Speaker } from '../../../src/document/quote.ts';
import { speakers } from '../../../src/stages/speakers/speakers.ts';
import { marked } from '../../support/marked.ts';
import { cutUp, quotesIn } from '../quotes/reported.ts';

/** Who is named in a text, as the stages before would say: label in the markup -> entity. */
export type Named = Readonly<
  Record<string, Pick<Entity, 'name'> & Partial<Pick<Entity, 'gender' | 'titles' | 'type'>>>
>;

/** The speakers of a text in which every name is marked with its label in `named`. */
export async function speakersOf(
  markup: string,
  named: Named,
): Promise<{ quotes: readonly Quote[]; speakers: readonly Speaker[]; text: string }> {
  const { text, spans } = marked(markup);
  const entities = Object.entries(named).map(
    ([id, { name, type = 'person', gender = null, titles = [] }]): Entity => {
      const kind: EntityType = type;
      const mentions = spans
        .filter(({ label }) => label === id)
        .map(({ start, end }) => ({ start, end, type: kind, confidence: 1 }));
      return { id, type: kind, name, aliases: [], titles, mentions, gender };
    },
  );
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  const document = { ...(await cutUp(text)), mentions, entities, quotes: await quotesIn(text) };
  const annotate = await speakers.create(speakers.options.parse({}), new Map());
  return { text, quotes: document.quotes, speakers: (await annotate(document)).speakers };
}

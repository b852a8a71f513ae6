import fc from 'fast-check';
import { DATE_TYPES } from '../../src/document/date-expression.ts';
import type { Document, Layers } from '../../src/document/document.ts';
import { ENTITY_TYPES, type Entity, type Mention } from '../../src/document/entity.ts';
import { QUOTE_TYPES, type Quote, type Speaker } from '../../src/document/quote.ts';
import { inTextOrder, type Span } from '../../src/document/span.ts';
import { articleOf } from './article.ts';

/** Any UTF-16 at all: lone surrogates, control characters, marks that spreadsheets and JSON stumble over. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'Lind', ' ', '"', '“', '=', '+', '-', '@', '＝', ',', ';', '|', "'"),
    fc.constantFrom('\n', '\r', '\t', '\0', '\u0085', '\u2028', '\u2029', '\uFEFF', '\u200B'),
    fc.constantFrom('\uD83D', '\uDE00', '😀', 'é', 'e\u0301', '\\', '</script>'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  ),
  minLength: 1,
  maxLength: 80,
});

const confidence = fc.double({ min: 0, max: 1, noNaN: true });

const spanIn = (text: string): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

const spansIn = (text: string): fc.Arbitrary<Span[]> =>
  fc.array(spanIn(text), { maxLength: 6 }).map((spans) => spans.sort(inTextOrder));

const mentionsIn = (text: string): fc.Arbitrary<Mention[]> =>
  spansIn(text).chain((spans) =>
    fc.tuple(
      ...spans.map((span) =>
        fc
          .record({ type: fc.constantFrom(...ENTITY_TYPES), confidence })
          .map((rest) => ({ ...span, ...rest })),
      ),
    ),
  );

/** One entity a mention. */
const entitiesOf = (text: string, mentions: readonly Mention[]): Entity[] => {
  const counts = { person: 0, organization: 0, place: 0 };
  return mentions.map((mention) => {
    counts[mention.type] += 1;
    return {
      id: `${mention.type}-${counts[mention.type]}`,
      type: mention.type,
      name: text.slice(mention.start, mention.end),
      aliases: [],
      titles: [],
      mentions: [mention],
      gender: null,
    };
  });
};

const quotesIn = (text: string): fc.Arbitrary<Quote[]> =>
  fc
    .array(
      fc.record({
        type: fc.constantFrom(...QUOTE_TYPES),
        spans: fc.array(spanIn(text), { minLength: 1, maxLength: 3 }),
        source: fc.option(spanIn(text)),
        cue: fc.option(spanIn(text)),
        confidence,
      }),
      { maxLength: 4 },
    )
    .map((quotes) => quotes.map((quote, index) => ({ id: `quote-${index + 1}`, ...quote })));

const layersOf = (text: string): fc.Arbitrary<Partial<Layers>> =>
  fc.tuple(mentionsIn(text), quotesIn(text)).chain(([mentions, quotes]) => {
    const entities = entitiesOf(text, mentions);
    const speakers: Speaker[] = quotes.flatMap((quote) => {
      const [entity] = entities;
      return quote.source === null || entity === undefined
        ? []
        : [{ quote: quote.id, entity: entity.id, span: quote.source, name: entity.name }];
    });
    return fc.record(
      {
        layout: fc.record({
          title: fc.option(spanIn(text)),
          published: fc.constantFrom(null, '2021-10-21'),
          publisher: fc.constantFrom(null, 'Harbor Post'),
          author: fc.constantFrom(null, 'Nia Obi'),
          dateline: fc.option(
            spanIn(text).chain((span) =>
              fc.constantFrom({ ...span, place: null }, { ...span, place: span }),
            ),
          ),
          furniture: fc.constant([]),
        }),
        sentences: spansIn(text).map((spans) =>
          spans.map((span) => ({ ...span, firstToken: 0, endToken: 0 })),
        ),
        mentions: fc.constant(mentions),
        entities: fc.constant(entities),
        places: fc.constant(
          entities
            .filter(({ type }) => type === 'place')
            .map(({ id }) => ({
              entity: id,
              country: 'CO',
              latitude: 4.609710000001,
              longitude: -74.08175,
              geonamesId: 3688689,
            })),
        ),
        dates: fc.array(
          spanIn(text).chain((span) =>
            fc.record({
              start: fc.constant(span.start),
              end: fc.constant(span.end),
              type: fc.constantFrom(...DATE_TYPES),
              value: fc.constantFrom('2021-10-20', 'P2D', 'PAST_REF'),
              from: fc.constant(null),
              to: fc.constant(null),
              confidence,
            }),
          ),
          { maxLength: 4 },
        ),
        quotes: fc.constant(quotes),
        speakers: fc.constant(speakers),
      },
      { requiredKeys: [] },
    );
  });

/** A document of any text with any of the layers that records are made of. */
export const anyDocument: fc.Arbitrary<Document> = anyText.chain((text) =>
  layersOf(text).map((layers) => ({ article: articleOf(text), text, ...layers })),
);

import type { Span } from '../document/span.ts';
import { type FramedQuote, framedQuotes, sentenceAt } from './context.ts';
import type { ArticleRecord } from './schema.ts';
import { columnsOf, list, type Table, table } from './table.ts';

interface OfArticle {
  readonly record: ArticleRecord;
}
type EntityRecord = ArticleRecord['people'][number];
interface OfEntity extends OfArticle {
  readonly entity: EntityRecord;
}
interface OfPlace extends OfArticle {
  readonly entity: ArticleRecord['places'][number];
}
interface OfDate extends OfArticle {
  readonly date: ArticleRecord['dates'][number];
}

const article = columnsOf<OfArticle>();
const entity = columnsOf<OfEntity>();
const place = columnsOf<OfPlace>();
const date = columnsOf<OfDate>();
const quote = columnsOf<FramedQuote>();

/** By these every row says which article it is from. */
const ARTICLE = [
  article.text('article_id', "The record's `id`; joins the tables.", ({ record }) => record.id),
  article.date('published', 'When it was published.', ({ record }) => record.published),
  article.text('publisher', 'The medium or agency.', ({ record }) => record.publisher),
  article.text('article_title', 'The headline.', ({ record }) => record.title),
];

const url = article.text('url', 'Where it was published.', ({ record }) => record.origin.url);

const dateline = article.text('dateline', 'Where the story was filed.', ({ record }) => {
  return record.dateline?.place ?? null;
});

/** By these a person finds a row's words again in the article. */
function evidence<Row extends OfArticle>(spanOf: (row: Row) => Span | undefined) {
  const found = columnsOf<Row>();
  return [
    found.integer('start', 'Its first UTF-16 code unit in the `text` of the record.', (row) => {
      return spanOf(row)?.start ?? null;
    }),
    found.integer('end', 'The code unit after its last.', (row) => spanOf(row)?.end ?? null),
    found.text('sentence', 'The sentence in which it begins.', (row) => {
      const span = spanOf(row);
      return span === undefined ? null : sentenceAt(row.record, span);
    }),
  ];
}

const ENTITY = [
  ...ARTICLE,
  entity.text('id', 'Of the entity, within the article.', (row) => row.entity.id),
  entity.text('name', 'The longest proper form in the article.', (row) => row.entity.name),
  entity.text('aliases', 'The other forms.', (row) => list(row.entity.aliases)),
  entity.text('titles', 'Titles and roles.', (row) => list(row.entity.titles)),
  entity.integer('mention_count', 'How often it is named.', (row) => row.entity.mentions.length),
  entity.integer('quote_count', 'How many quotes it speaks.', (row) => {
    return row.record.quotes.filter(({ speaker }) => speaker?.id === row.entity.id).length;
  }),
  entity.number('confidence', 'The best of its mentions, 0 to 1.', (row) => {
    return row.entity.mentions.reduce((best, mention) => Math.max(best, mention.confidence), 0);
  }),
];

const FIRST_MENTION = evidence<OfEntity>((row) => row.entity.mentions[0]);

const names = (entities: readonly EntityRecord[]): string => list(entities.map(({ name }) => name));

/** The tables that records make: CSV files, their headings and docs/record.md come from this list. */
export const TABLES: readonly Table[] = [
  table<OfArticle>('articles', 'One row an article.', (record) => [{ record }], [
    ...ARTICLE,
    article.text('author', 'The byline.', ({ record }) => record.author),
    dateline,
    article.text('language', 'BCP 47 tag.', ({ record }) => record.language),
    article.text('people', 'Their names.', ({ record }) => names(record.people)),
    article.text('organizations', 'Their names.', ({ record }) => names(record.organizations)),
    article.text('places', 'Their names.', ({ record }) => names(record.places)),
    article.integer(
      'sentence_count',
      'How many sentences.',
      ({ record }) => record.sentences.length,
    ),
    article.integer(
      'date_count',
      'How many time expressions.',
      ({ record }) => record.dates.length,
    ),
    article.integer('quote_count', 'How many quotes.', ({ record }) => record.quotes.length),
    article.text('warnings', 'What is odd about it.', ({ record }) => {
      return list(record.warnings.map(({ code, message }) => `${code}: ${message}`));
    }),
    url,
    article.text('path', 'The file it was read from.', ({ record }) => record.origin.path),
  ]),
  table<OfEntity>(
    'people',
    'One row a person and article.',
    (record) => record.people.map((person) => ({ record, entity: person })),
    [...ENTITY, ...FIRST_MENTION],
  ),
  table<OfEntity>(
    'organizations',
    'One row an organization and article.',
    (record) => record.organizations.map((organization) => ({ record, entity: organization })),
    [...ENTITY, ...FIRST_MENTION],
  ),
  table<OfPlace>(
    'places',
    'One row a place and article.',
    (record) => record.places.map((named) => ({ record, entity: named })),
    [
      ...ENTITY,
      place.text('country', 'ISO 3166-1 alpha-2 code.', (row) => row.entity.country),
      place.number('latitude', 'Degrees north.', (row) => row.entity.latitude),
      place.number('longitude', 'Degrees east.', (row) => row.entity.longitude),
      place.integer('geonames_id', 'The place in GeoNames.', (row) => row.entity.geonamesId),
      ...FIRST_MENTION,
    ],
  ),
  table<OfDate>(
    'dates',
    'One row a time expression.',
    (record) => record.dates.map((expression) => ({ record, date: expression })),
    [
      ...ARTICLE,
      date.text('text', 'The words.', (row) => row.date.text),
      date.text('type', '`DATE`, `TIME`, `DURATION` or `SET`.', (row) => row.date.type),
      date.text('value', 'What it denotes, as TIMEX3 writes it.', (row) => row.date.value),
      date.date(
        'from',
        'Its first day, where it denotes days on the calendar.',
        (row) => row.date.from,
      ),
      date.date('to', 'Its last day, inclusive.', (row) => row.date.to),
      date.number('confidence', '0 to 1.', (row) => row.date.confidence),
      ...evidence<OfDate>((row) => row.date),
    ],
  ),
  table<FramedQuote>(
    'quotes',
    'One row a quote: who said what, when, where, in which article.',
    framedQuotes,
    [
      ...ARTICLE,
      quote.text('id', 'Of the quote, within the article.', (row) => row.quote.id),
      quote.text('speaker', 'The full name, or the words of the text.', (row) => {
        return row.quote.speaker?.name ?? null;
      }),
      quote.text('speaker_titles', 'Titles and roles of the speaker.', (row) => {
        return list(row.entity?.titles ?? []);
      }),
      quote.text('cue', 'What says that it is speech.', (row) => row.quote.cue?.text ?? null),
      quote.text('quote', 'The words.', (row) => row.quote.text),
      quote.text('type', '`direct`, `mixed` or `indirect`.', (row) => row.quote.type),
      quote.text(
        'frame_dates',
        'Calendar dates in the sentence of the cue, outside quotes.',
        (row) => {
          return list(row.dates);
        },
      ),
      quote.text(
        'frame_places',
        'Places there that `in`, `at`, `near` or `outside` leads to.',
        (row) => {
          return list(row.places);
        },
      ),
      dateline,
      quote.text('speaker_text', 'The words that name the speaker.', (row) => {
        return row.quote.speaker?.text ?? null;
      }),
      quote.text('speaker_id', 'Joins with `id` in the tables of entities.', (row) => {
        return row.quote.speaker?.id ?? null;
      }),
      quote.number('confidence', '0 to 1.', (row) => row.quote.confidence),
      ...evidence<FramedQuote>((row) => row.quote.spans[0]),
      url,
    ],
  ),
];

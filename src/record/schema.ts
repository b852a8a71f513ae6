import { z } from 'zod';
import { DATE_TYPES } from '../document/date-expression.ts';
import { QUOTE_TYPES } from '../document/quote.ts';

/** Raised with every change after which a reader of records must be changed too. */
export const SCHEMA_VERSION = 1;

const offset = z.int().min(0);
const start = offset.describe('First UTF-16 code unit in `text`.');
const end = offset.describe('UTF-16 code unit in `text` after the last.');
const confidence = z.number().min(0).max(1);
const name = z.string().min(1);

const span = z.strictObject({ start, end }).describe('A stretch of `text`.').meta({ id: 'Span' });

const mention = z
  .strictObject({
    start,
    end,
    text: name.describe('The words of the mention, without title, possessive and outer marks.'),
    confidence: confidence.describe('Probability that span and type are right, 0 to 1.'),
  })
  .describe('One place in the text where an entity is named.')
  .meta({ id: 'Mention' });

/** What the entities of all three kinds have; only the form of the id differs. */
const entityFields = (kind: 'person' | 'organization' | 'place') => ({
  id: z
    .string()
    .regex(new RegExp(`^${kind}-[1-9][0-9]*$`))
    .describe(`\`${kind}-1\`, \`${kind}-2\`, … in order of first mention; unique in the record.`),
  name: name.describe('The longest proper form in the text.'),
  aliases: z.array(name).describe('The other forms in the text, in order of first mention.'),
  titles: z.array(name).describe('Titles and roles in the text.'),
  mentions: z.array(mention).min(1).describe('Where the entity is named, in text order.'),
});

const person = z
  .strictObject(entityFields('person'))
  .describe('A person and all mentions of the name.')
  .meta({ id: 'Person' });

const organization = z
  .strictObject(entityFields('organization'))
  .describe('A company, agency, party, club, medium, armed group or university.')
  .meta({ id: 'Organization' });

const place = z
  .strictObject({
    ...entityFields('place'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-2 code of the country; null where the place is not resolved.'),
    latitude: z.number().min(-90).max(90).nullable().describe('Degrees north.'),
    longitude: z.number().min(-180).max(180).nullable().describe('Degrees east.'),
    geonamesId: z.int().min(1).nullable().describe('The place in GeoNames (geonames.org).'),
  })
  .describe('A country, city, region, natural feature or facility.')
  .meta({ id: 'Place' });

const dateExpression = z
  .strictObject({
    start,
    end,
    text: name.describe('The words of the expression.'),
    type: z.enum(DATE_TYPES).describe('TIMEX3 type.'),
    value: z.string().describe('TIMEX3 value, such as `2021-10-20`, `2021-W42` or `P2D`.'),
    from: z.iso
      .date()
      .nullable()
      .describe(
        'First day of what it denotes, ISO 8601; null where it is no days on the calendar.',
      ),
    to: z.iso.date().nullable().describe('Last day, inclusive.'),
    confidence: confidence.describe('Probability that span and value are right, 0 to 1.'),
  })
  .describe('A time expression and what it denotes.')
  .meta({ id: 'DateExpression' });

const speaker = z
  .strictObject({
    id: z
      .string()
      .nullable()
      .describe('The `id` of the person, organization or place that speaks; null if unresolved.'),
    name: name.describe('The full name of that entity, else the words of the text.'),
    text: name.describe('The words that name the speaker: `Lind`, `the minister`, `she`.'),
    start,
    end,
  })
  .describe('Who spoke.')
  .meta({ id: 'Speaker' });

const cue = z
  .strictObject({ text: name.describe('The words of the cue.'), start, end })
  .describe('The words that say that it is speech: `said`, `according to`.')
  .meta({ id: 'Cue' });

const quote = z
  .strictObject({
    id: z
      .string()
      .regex(/^quote-[1-9][0-9]*$/)
      .describe('`quote-1`, `quote-2`, … in text order; unique in the record.'),
    type: z
      .enum(QUOTE_TYPES)
      .describe('Wholly inside quotation marks (`direct`), partly (`mixed`), or not (`indirect`).'),
    text: name.describe('The words of all spans, joined by single spaces.'),
    spans: z
      .array(span)
      .min(1)
      .describe('The content; more than one span where a frame or paragraph break interrupts it.'),
    speaker: speaker.nullable().describe('Who spoke; null where the article does not tell.'),
    cue: cue.nullable().describe('What introduces the quote; null where it stands alone.'),
    confidence: confidence.describe(
      'Probability that the quote and its speaker are right, 0 to 1.',
    ),
  })
  .describe('Reported speech or writing and who is said to have uttered it.')
  .meta({ id: 'Quote' });

const warning = z
  .strictObject({
    code: z
      .string()
      .regex(/^W_[A-Z_]+$/)
      .describe('A stable upper-case code.'),
    message: z.string().describe('What is odd, for a person to read.'),
    span: span.nullable().describe('Where in `text`, if it has a place there.'),
  })
  .describe('Something odd that did not stop the article.')
  .meta({ id: 'Warning' });

/** The output contract: one record an article. The type, the JSON Schema and the docs come from it. */
export const articleRecord = z
  .strictObject({
    schema: z.literal(SCHEMA_VERSION).describe('Version of this schema.'),
    id: name.describe('As the container gave it, else made from the hash of the text.'),
    origin: z
      .strictObject({
        path: z.string().nullable().describe('The path as given, with forward slashes.'),
        url: z.string().nullable().describe('Where the container says the article was published.'),
        format: name.describe('The reader that read it: `text` or `jsonl`.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('Of `text` in UTF-8, in hexadecimal.'),
      })
      .describe('Where the article came from.'),
    title: z.string().nullable().describe('The headline.'),
    published: z.iso.date().nullable().describe('ISO 8601 date; the anchor of relative dates.'),
    publisher: z.string().nullable().describe('The medium or agency.'),
    author: z.string().nullable().describe('The byline, as it stands.'),
    dateline: z
      .strictObject({ place: name.describe('The words of the place.'), start, end })
      .nullable()
      .describe('Where the story was filed, as its first line says.'),
    language: z.string().nullable().describe('BCP 47 tag, such as `en`.'),
    text: z.string().describe('The article. Every offset in the record refers to it.'),
    sentences: z.array(span).describe('The sentences, in text order.'),
    people: z.array(person).describe('In order of first mention.'),
    organizations: z.array(organization).describe('In order of first mention.'),
    places: z.array(place).describe('In order of first mention.'),
    dates: z.array(dateExpression).describe('Time expressions, in text order.'),
    quotes: z.array(quote).describe('Who said what, in text order.'),
    warnings: z.array(warning).describe('Oddities for a person to look at.'),
    producer: z
      .strictObject({
        name: name.describe('The program: `onrecord`.'),
        version: name.describe('Its version.'),
        pipeline: name.describe('The name of the pipeline.'),
        pipelineHash: name.describe('Of what decides a record: stages, options and models.'),
      })
      .describe('What made the record. Equal producers make equal records of equal articles.'),
  })
  .describe('One news article: who, which organization, where, when, and who said what.')
  .meta({ id: 'ArticleRecord' });

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type ArticleRecord = DeepReadonly<z.output<typeof articleRecord>>;

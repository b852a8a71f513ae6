import type { Document } from '../document/document.ts';
import type { Mention, PlaceSense } from '../document/entity.ts';
import type { Quote, Speaker } from '../document/quote.ts';
import { type Span, textOf } from '../document/span.ts';
import { type EntityForm, entityForms } from './entity-forms.ts';
import { coordinate, probability } from './rounding.ts';
import { type ArticleRecord, SCHEMA_VERSION } from './schema.ts';

/** What made a record, as it stands in it. */
export type Producer = ArticleRecord['producer'];

/**
 * The record of a document. Layers that no stage has assigned are empty in it: a pipeline without
 * `entities` gives one entity a distinct form of mention, one without `speakers` the words of each
 * quote's source. What the container said comes before what the text says of itself.
 */
export function assembleRecord(document: Document, producer: Producer): ArticleRecord {
  const { article, text, layout } = document;
  const forms = entityForms(document);
  const senses = new Map(document.places?.map((sense) => [sense.entity, sense]));
  const speakers = new Map(document.speakers?.map((speaker) => [speaker.quote, speaker]));
  const entities = (type: EntityForm['type']) =>
    forms.filter((form) => form.type === type).map((form) => entityOf(text, form));
  return {
    schema: SCHEMA_VERSION,
    id: article.id,
    origin: {
      path: article.origin.path,
      url: article.origin.url,
      format: article.origin.format,
      sha256: article.origin.sha256,
    },
    title: article.title ?? (layout?.title ? textOf(text, layout.title) : null),
    published: article.published ?? layout?.published ?? null,
    publisher: article.publisher ?? layout?.publisher ?? null,
    author: article.author ?? layout?.author ?? null,
    dateline: datelineOf(text, layout?.dateline?.place ?? null),
    language: article.language,
    text,
    sentences: (document.sentences ?? []).map(bare),
    people: entities('person'),
    organizations: entities('organization'),
    places: entities('place').map((place) => ({ ...place, ...whereabouts(senses.get(place.id)) })),
    dates: (document.dates ?? []).map((date) => ({
      ...bare(date),
      text: textOf(text, date),
      type: date.type,
      value: date.value,
      from: date.from,
      to: date.to,
      confidence: probability(date.confidence),
    })),
    quotes: (document.quotes ?? []).map((quote) => quoteOf(text, quote, speakers.get(quote.id))),
    warnings: article.warnings.map(({ code, message, span }) => ({
      code,
      message,
      span: span === undefined ? null : bare(span),
    })),
    producer: {
      name: producer.name,
      version: producer.version,
      pipeline: producer.pipeline,
      pipelineHash: producer.pipelineHash,
    },
  };
}

const bare = ({ start, end }: Span): Span => ({ start, end });

const datelineOf = (text: string, place: Span | null): ArticleRecord['dateline'] =>
  place === null ? null : { place: textOf(text, place), ...bare(place) };

const entityOf = (text: string, { id, name, aliases, titles, mentions }: EntityForm) => ({
  id,
  name,
  aliases: [...aliases],
  titles: [...titles],
  mentions: mentions.map((mention: Mention) => ({
    ...bare(mention),
    text: textOf(text, mention),
    confidence: probability(mention.confidence),
  })),
});

const whereabouts = (sense: PlaceSense | undefined) => ({
  country: sense?.country ?? null,
  latitude: coordinate(sense?.latitude ?? null),
  longitude: coordinate(sense?.longitude ?? null),
  geonamesId: sense?.geonamesId ?? null,
});

function quoteOf(
  text: string,
  { id, type, spans, source, cue, confidence }: Quote,
  speaker: Speaker | undefined,
): ArticleRecord['quotes'][number] {
  return {
    id,
    type,
    text: spans.map((span) => textOf(text, span)).join(' '),
    spans: spans.map(bare),
    speaker: speakerOf(text, speaker, source),
    cue: cue === null ? null : { text: textOf(text, cue), ...bare(cue) },
    confidence: probability(confidence),
  };
}

/** Who it turned out to be; else what the text says. */
function speakerOf(
  text: string,
  speaker: Speaker | undefined,
  source: Span | null,
): ArticleRecord['quotes'][number]['speaker'] {
  const span = speaker?.span ?? source;
  if (span === null) return null;
  const words = textOf(text, span);
  return { id: speaker?.entity ?? null, name: speaker?.name ?? words, text: words, ...bare(span) };
}

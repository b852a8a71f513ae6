import { contains, firstEndingAfter, overlaps, type Span, textOf } from '../document/span.ts';
import type { ArticleRecord } from './schema.ts';

type QuoteRecord = ArticleRecord['quotes'][number];
type EntityRecord = ArticleRecord['people'][number];

/** The words of the sentence in which something begins; null where it begins in none. */
export function sentenceAt({ text, sentences }: ArticleRecord, { start }: Span): string | null {
  const sentence = sentences[firstEndingAfter(sentences, start)];
  return sentence === undefined || sentence.start > start ? null : textOf(text, sentence);
}

/** A quote with its speaker's entity and what its frame names: `Mara Lind said in [Oslo] on [Monday] that …`. */
export interface FramedQuote {
  readonly record: ArticleRecord;
  readonly quote: QuoteRecord;
  /** The entity of whatever kind that speaks, where the speaker is resolved. */
  readonly entity: EntityRecord | null;
  /** TIMEX3 values of the dates beside the cue that have a place on the calendar. */
  readonly dates: readonly string[];
  /** Names of the places beside the cue that the sentence says to be where: `in Oslo`. */
  readonly places: readonly string[];
}

// In front of a place: `in Oslo`, `at the University of Oslo`, `near the northern town of Bodø`; not
// `the US said` or `Norway's minister`.
const WHERE = /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside)\s+(?:[a-z]+\s+){0,4}$/u;
const WHERE_LENGTH = 60;

/**
 * A record's quotes with their frames: what stands in the sentence of the cue, outside the content
 * of every quote.
 */
export function framedQuotes(record: ArticleRecord): FramedQuote[] {
  const contents = merged(record.quotes.flatMap(({ spans }) => spans));
  const isOutside = (span: Span): boolean => {
    const content = contents[firstEndingAfter(contents, span.start)];
    return content === undefined || !overlaps(content, span);
  };
  const dates = record.dates.filter((date) => isWhen(date) && isOutside(date));
  const places = record.places
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ name, start, end })))
    .filter(({ start, end }) => isOutside({ start, end }) && isWhere(record.text, start))
    .sort((a, b) => a.start - b.start);
  const entities = new Map<string | null | undefined, EntityRecord>(
    [record.people, record.organizations, record.places]
      .flat()
      .map((entity) => [entity.id, entity]),
  );
  return record.quotes.map((quote) => {
    const frame = frameSentence(record, quote);
    const inFrame = (span: Span): boolean => frame !== null && contains(frame, span);
    return {
      record,
      quote,
      entity: entities.get(quote.speaker?.id) ?? null,
      dates: distinct(dates.filter(inFrame).map(({ value }) => value)),
      places: distinct(places.filter(inFrame).map(({ name }) => name)),
    };
  });
}

// A point in time that has a place on the calendar; not `two hours`, `once` or `Mondays`.
const isWhen = ({ type, value }: ArticleRecord['dates'][number]): boolean =>
  (type === 'DATE' || type === 'TIME') && /^\d/u.test(value);

const isWhere = (text: string, start: number): boolean =>
  WHERE.test(text.slice(Math.max(0, start - WHERE_LENGTH), start));

function frameSentence({ sentences }: ArticleRecord, { cue }: QuoteRecord): Span | null {
  if (cue === null) return null;
  const sentence = sentences[firstEndingAfter(sentences, cue.start)];
  return sentence !== undefined && contains(sentence, cue) ? sentence : null;
}

/** In text order, with overlapping spans made one. */
function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

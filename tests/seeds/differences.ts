import { comparableName } from '../../src/evaluation/quotes/speaker-names.ts';
import type { ArticleRecord } from '../../src/record/schema.ts';
import type { GoldArticle } from './gold.ts';

type Span = ArticleRecord['sentences'][number];

/** Every way in which a record differs from what a reader would expect, one sentence each. */
export const differences = (gold: GoldArticle, record: ArticleRecord): readonly string[] => [
  ...ofFields(gold, record),
  ...(['people', 'organizations', 'places'] as const).flatMap((kind) =>
    ofNames(kind, gold[kind], record[kind]),
  ),
  ...ofCountries(gold, record),
  ...ofDates(gold, record),
  ...ofQuotes(gold, record),
];

/** What gold does not say, it does not expect anything of. */
function ofFields(gold: GoldArticle, record: ArticleRecord): string[] {
  const found = {
    title: record.title,
    published: record.published,
    author: record.author,
    publisher: record.publisher,
    dateline: record.dateline?.place ?? null,
  };
  return Object.entries(found).flatMap(([field, value]) => {
    const expected = gold[field as keyof typeof found]; // Object.entries keeps no key types
    return expected === undefined || expected === value
      ? []
      : [`${field}: ${value ?? 'none'} instead of ${expected}`];
  });
}

function ofNames(
  kind: string,
  expected: Readonly<Record<string, readonly string[]>>,
  entities: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): string[] {
  const found = new Map(entities.map(({ name, aliases }) => [name, aliases]));
  const list = (forms: readonly string[]): string => [...forms].sort().join(', ') || 'none';
  return [
    ...Object.entries(expected).flatMap(([name, aliases]) => {
      const forms = found.get(name);
      if (forms === undefined) return [`${kind}: no ${name}`];
      if (list(forms) === list(aliases)) return [];
      return [`${kind}: ${name} is also ${list(forms)} instead of ${list(aliases)}`];
    }),
    ...[...found.keys()]
      .filter((name) => !(name in expected))
      .map((name) => `${kind}: ${name} is none`),
  ];
}

const ofCountries = (gold: GoldArticle, record: ArticleRecord): string[] =>
  Object.entries(gold.countries).flatMap(([name, country]) => {
    const place = record.places.find((candidate) => candidate.name === name);
    return place === undefined || place.country === country
      ? []
      : [`places: ${name} lies in ${place.country ?? 'no country'} instead of ${country}`];
  });

function ofDates(gold: GoldArticle, record: ArticleRecord): string[] {
  const missing: string[] = [];
  const left = record.dates.map(({ text, value }) => ({ text, value }));
  for (const { words, value, optional } of gold.dates) {
    const index = left.findIndex(({ text }) => text === words);
    const [date] = index < 0 ? [] : left.splice(index, 1);
    if (date === undefined) {
      if (!optional) missing.push(`dates: no ${words}`);
    } else if (date.value !== value) {
      missing.push(`dates: ${words} is ${date.value} instead of ${value}`);
    }
  }
  return [...missing, ...left.map(({ text, value }) => `dates: ${text} (${value}) is none`)];
}

interface ExpectedQuote {
  readonly speaker: string;
  readonly isOptional: boolean;
  readonly spans: readonly Span[];
}

function ofQuotes(gold: GoldArticle, record: ArticleRecord): string[] {
  const { text } = record;
  const expected = located(gold, text);
  const shown = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => abridged(text.slice(start, end))).join(' + ');
  const key = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => `${start}-${end}`).join(' ');
  const found = new Map(record.quotes.map((quote) => [key(quote.spans), quote]));
  const list: string[] = [];
  for (const { speaker, isOptional, spans } of expected) {
    const quote = found.get(key(spans));
    found.delete(key(spans));
    if (quote === undefined) {
      if (!isOptional) list.push(`quotes: no ${shown(spans)}`);
    } else if (comparableName(quote.speaker?.name ?? '') !== comparableName(speaker)) {
      const name = quote.speaker?.name ?? 'nobody';
      list.push(`quotes: ${shown(spans)} is by ${name} instead of ${speaker}`);
    }
  }
  return [...list, ...[...found.values()].map(({ spans }) => `quotes: ${shown(spans)} is none`)];
}

/** Finds the pieces of each quote in the text: each piece behind the one before. */
function located(gold: GoldArticle, text: string): ExpectedQuote[] {
  let from = 0;
  return gold.quotes.map(({ speaker, optional, words }) => {
    let next = from;
    const spans = words.map((piece) => {
      const [first = '', last = first] = piece.split(' … ');
      const start = text.indexOf(first, next);
      const end = text.indexOf(last, last === first ? start : start + first.length) + last.length;
      if (start < 0 || end < last.length) throw new Error(`The seed has no '${piece}'.`);
      next = end;
      return { start, end };
    });
    // Quotes may lie inside one another, so the next one is looked for from where this one begins.
    from = (spans[0]?.start ?? from) + 1;
    return { speaker, isOptional: optional, spans };
  });
}

const LONG = 40;

/** The first and last words of a long quote, so that a list of differences can be read. */
function abridged(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length <= LONG ? line : `${line.slice(0, LONG / 2)}…${line.slice(-LONG / 2)}`;
}

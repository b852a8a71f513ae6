import { expect, test } from 'vitest';
import { TABLES } from '../../src/record/columns.ts';
import type { ArticleRecord } from '../../src/record/schema.ts';
import { type MarkedSpan, marked } from '../support/marked.ts';
import { recordOf } from '../support/record.ts';

/** The rows of a table as objects, so that a test names only the columns it is about. */
function rowsOf(name: string, record: ArticleRecord): Record<string, unknown>[] {
  const found = TABLES.find((table) => table.name === name);
  return (found?.rows(record) ?? []).map((row) =>
    Object.fromEntries(row.map((cell, index) => [found?.columns[index]?.name, cell])),
  );
}

const DATES: Record<string, Pick<ArticleRecord['dates'][number], 'type' | 'value'>> = {
  Monday: { type: 'DATE', value: '2021-10-18' },
  May: { type: 'DATE', value: '2021-05' },
  June: { type: 'DATE', value: '2021-06' },
  'noon on Monday': { type: 'TIME', value: '2021-10-18T12:00' },
  'two hours': { type: 'DURATION', value: 'PT2H' },
  'every Monday': { type: 'SET', value: 'XXXX-WXX-1' },
  now: { type: 'DATE', value: 'PRESENT_REF' },
};

/** A record of the marks in a text: `[person:…]`, `[place:…]`, `[date:…]`, `[content:…]`, `[cue:…]`; one sentence a line. */
function recordOfMarks(markup: string): ArticleRecord {
  const { text, spans } = marked(markup);
  const found = (label: string) => spans.filter((span) => span.label === label);
  const words = ({ start, end }: MarkedSpan) => ({ text: text.slice(start, end), start, end });
  const entity = (kind: string) => (span: MarkedSpan, index: number) => ({
    id: `${kind}-${index + 1}`,
    name: words(span).text,
    aliases: [],
    titles: [],
    mentions: [{ ...words(span), confidence: 1 }],
  });
  const [person] = found('person');
  return recordOf({
    text,
    sentences: [...text.matchAll(/.+/gu)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
    })),
    people: found('person').map(entity('person')),
    places: found('place').map((span, index) => ({
      ...entity('place')(span, index),
      country: null,
      latitude: null,
      longitude: null,
      geonamesId: null,
    })),
    dates: found('date').map((span) => ({
      ...words(span),
      ...(DATES[words(span).text] ?? { type: 'DATE', value: 'unknown' }),
      from: null,
      to: null,
      confidence: 1,
    })),
    quotes: found('content').map((span, index) => {
      const cue = found('cue')[index];
      return {
        id: `quote-${index + 1}`,
        type: 'direct',
        text: words(span).text,
        spans: [{ start: span.start, end: span.end }],
        speaker: person === undefined ? null : { id: 'person-1', name: 'N', ...words(person) },
        cue: cue === undefined ? null : words(cue),
        confidence: 1,
      };
    }),
  });
}

test('tables have distinct names, and columns of a table too', () => {
  expect(TABLES.map(({ name }) => name)).toEqual([
    'articles',
    'people',
    'organizations',
    'places',
    'dates',
    'quotes',
  ]);
  for (const { name, columns } of TABLES) {
    expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
    // Names that need no quoting in SQL.
    for (const column of columns) expect(column.name).toMatch(/^[a-z][a-z_]*$/u);
  }
});

test.each([
  [
    'beside the cue',
    '[content:“No,”] [person:Lind] [cue:said] in [place:Oslo] on [date:Monday].',
    '2021-10-18',
    'Oslo',
  ],
  [
    'in front of it',
    'On [date:Monday], in [place:Oslo], [person:Lind] [cue:said] [content:no].',
    '2021-10-18',
    'Oslo',
  ],
  [
    'several',
    '[person:Lind] [cue:said] in [place:Oslo] in [date:May] and [date:June]: [content:no].',
    '2021-05 | 2021-06',
    'Oslo',
  ],
  [
    'named twice',
    'In [date:May] [person:Lind] [cue:said], in [date:May], [content:no].',
    '2021-05',
    '',
  ],
  [
    'inside the words',
    '[person:Lind] [cue:said] [content:“Wait for [date:Monday] in [place:Oslo].”]',
    '',
    '',
  ],
  [
    'in the words of another quote',
    '[person:Lind] [cue:said] [content:no] and [cue:added] [content:never on [date:Monday]].',
    '',
    '',
  ],
  [
    'in the next sentence',
    '[person:Lind] [cue:said] [content:no].\nOn [date:Monday] it rained in [place:Oslo].',
    '',
    '',
  ],
  [
    'at a time of day',
    '[person:Lind] [cue:said] at [date:noon on Monday]: [content:no].',
    '2021-10-18T12:00',
    '',
  ],
  ['for how long', '[person:Lind] [cue:said] for [date:two hours]: [content:no].', '', ''],
  ['how often', '[person:Lind] [cue:says] [date:every Monday]: [content:no].', '', ''],
  ['no day of the calendar', '[person:Lind] [cue:says] [date:now]: [content:no].', '', ''],
  [
    'behind other words',
    '[person:Lind] [cue:said] [content:no] near the northern town of [place:Oslo].',
    '',
    'Oslo',
  ],
  [
    'of a place that speaks',
    '[place:Norway] [cue:said] in [place:Oslo] that [content:it agreed].',
    '',
    'Oslo',
  ],
  [
    'of what is not where',
    '[person:Lind] of [place:Norway] [cue:told] the [place:US] [content:no].',
    '',
    '',
  ],
  [
    'of what only ends like it',
    '[person:Lind] [cue:said] [content:no] within [place:Oslo].',
    '',
    '',
  ],
  ['a quote without cue', 'In [place:Oslo] on [date:Monday]: [content:“No.”]', '', ''],
])('when and where of a quote: %s', (_case, markup, dates, places) => {
  const [row] = rowsOf('quotes', recordOfMarks(markup));
  expect(row).toMatchObject({ frame_dates: dates, frame_places: places });
});

test('a row of quotes says who, what, when, where and in which article', () => {
  const record = recordOfMarks(
    '[content:“No,”] [person:Lind] [cue:said] in [place:Oslo] on [date:Monday].',
  );
  const [lind] = record.people;
  if (lind === undefined) throw new Error('no person');
  const people = [{ ...lind, titles: ['minister', 'party leader'] }];
  const origin = { ...record.origin, url: 'https://example.org/a' };
  expect(
    rowsOf('quotes', {
      ...record,
      people,
      origin,
      id: 'a-1',
      title: 'Minister says no',
      published: '2021-10-21',
      publisher: 'Harbor Post',
      dateline: { place: 'OSLO', start: 0, end: 4 },
    }),
  ).toEqual([
    {
      article_id: 'a-1',
      published: '2021-10-21',
      publisher: 'Harbor Post',
      article_title: 'Minister says no',
      id: 'quote-1',
      speaker: 'N',
      speaker_titles: 'minister | party leader',
      cue: 'said',
      quote: '“No,”',
      type: 'direct',
      frame_dates: '2021-10-18',
      frame_places: 'Oslo',
      dateline: 'OSLO',
      speaker_text: 'Lind',
      speaker_id: 'person-1',
      confidence: 1,
      start: 0,
      end: 5,
      sentence: '“No,” Lind said in Oslo on Monday.',
      url: 'https://example.org/a',
    },
  ]);
});

test('an entity counts its mentions and quotes, and is found at its first mention', () => {
  const record = recordOfMarks(
    'It rained.\n[person:Lind] [cue:said] [content:no].\n[person:Berg] left.',
  );
  expect(rowsOf('people', record)).toEqual([
    expect.objectContaining({
      name: 'Lind',
      mention_count: 1,
      quote_count: 1,
      start: 11,
      end: 15,
      sentence: 'Lind said no.',
    }),
    expect.objectContaining({ name: 'Berg', quote_count: 0, sentence: 'Berg left.' }),
  ]);
});

test('what stands in no sentence has none', () => {
  const record = { ...recordOfMarks('[person:Lind] left.'), sentences: [] };
  expect(rowsOf('people', record)).toEqual([expect.objectContaining({ sentence: null })]);
});

test('an empty record is one article and nothing else', () => {
  const counts = TABLES.map(({ name, rows }) => [name, rows(recordOf()).length]);
  expect(Object.fromEntries(counts)).toEqual({
    articles: 1,
    people: 0,
    organizations: 0,
    places: 0,
    dates: 0,
    quotes: 0,
  });
});

import { expect, test } from 'vitest';
import type { Document, Layers } from '../../src/document/document.ts';
import type { Mention } from '../../src/document/entity.ts';
import { assembleRecord } from '../../src/record/assemble.ts';
import { articleRecord } from '../../src/record/schema.ts';
import { articleOf } from '../support/article.ts';
import { type MarkedSpan, marked } from '../support/marked.ts';
import { PRODUCER } from '../support/record.ts';

const { text, spans } = marked(
  'OSLO - Foreign minister [person:Mara Lind] [cue:said] on [date:Monday] that [content:Norway] [place:Norway].\n' +
    '[person:Lind] met [organization:Brightwater Energy].',
);

const bare = ({ start, end }: MarkedSpan) => ({ start, end });
const labelled = (label: string) => spans.filter((span) => span.label === label).map(bare);
const first = (label: string) => labelled(label)[0] ?? { start: 0, end: 0 };
const mention = (span: MarkedSpan): Mention[] =>
  span.label === 'person' || span.label === 'organization' || span.label === 'place'
    ? [{ ...bare(span), type: span.label, confidence: 0.98765 }]
    : [];
const mentions = spans.flatMap(mention);
const [lind, lindAgain] = mentions.filter(({ type }) => type === 'person');

const documentOf = (layers: Partial<Layers>, fields = {}): Document => ({
  article: articleOf(text, fields),
  text,
  ...layers,
});

const layers = {
  layout: {
    title: null,
    published: '2021-10-21',
    publisher: 'Harbor Post',
    author: null,
    dateline: { start: 0, end: 7, place: { start: 0, end: 4 } },
    furniture: [],
  },
  sentences: [{ start: 7, end: text.indexOf('\n'), firstToken: 0, endToken: 9 }],
  mentions,
  entities: [
    {
      id: 'person-1',
      type: 'person',
      name: 'Mara Lind',
      aliases: ['Lind'],
      titles: ['Foreign minister'],
      mentions: [lind, lindAgain].filter((found) => found !== undefined),
      gender: 'female',
    },
    {
      id: 'place-1',
      type: 'place',
      name: 'Norway',
      aliases: [],
      titles: [],
      mentions: mentions.filter(({ type }) => type === 'place'),
      gender: null,
    },
  ],
  places: [
    {
      entity: 'place-1',
      country: 'NO',
      latitude: 62.000000049,
      longitude: -1e-9,
      geonamesId: 3144096,
    },
  ],
  dates: [
    {
      ...first('date'),
      type: 'DATE',
      value: '2021-10-18',
      from: '2021-10-18',
      to: '2021-10-18',
      confidence: 0.9,
    },
  ],
  quotes: [
    {
      id: 'quote-1',
      type: 'indirect',
      spans: [first('content'), first('place')],
      source: first('person'),
      cue: first('cue'),
      confidence: 0.925,
    },
  ],
  speakers: [{ quote: 'quote-1', entity: 'person-1', span: first('person'), name: 'Mara Lind' }],
} as const satisfies Partial<Layers>;

test('a document with all layers becomes a whole record', () => {
  const record = assembleRecord(documentOf(layers), PRODUCER);
  expect(articleRecord.parse(record)).toEqual(record);
  expect(record).toEqual({
    schema: 1,
    id: 'test',
    origin: { path: null, url: null, format: 'text', sha256: '0'.repeat(64) },
    title: null,
    published: '2021-10-21',
    publisher: 'Harbor Post',
    author: null,
    dateline: { place: 'OSLO', start: 0, end: 4 },
    language: 'en',
    text,
    sentences: [{ start: 7, end: text.indexOf('\n') }],
    people: [
      {
        id: 'person-1',
        name: 'Mara Lind',
        aliases: ['Lind'],
        titles: ['Foreign minister'],
        mentions: [
          { ...first('person'), text: 'Mara Lind', confidence: 0.99 },
          { ...labelled('person')[1], text: 'Lind', confidence: 0.99 },
        ],
      },
    ],
    organizations: [],
    places: [
      {
        id: 'place-1',
        name: 'Norway',
        aliases: [],
        titles: [],
        mentions: [{ ...first('place'), text: 'Norway', confidence: 0.99 }],
        country: 'NO',
        latitude: 62,
        longitude: 0,
        geonamesId: 3144096,
      },
    ],
    dates: [
      {
        ...first('date'),
        text: 'Monday',
        type: 'DATE',
        value: '2021-10-18',
        from: '2021-10-18',
        to: '2021-10-18',
        confidence: 0.9,
      },
    ],
    quotes: [
      {
        id: 'quote-1',
        type: 'indirect',
        text: 'Norway Norway',
        spans: [first('content'), first('place')],
        speaker: { id: 'person-1', name: 'Mara Lind', text: 'Mara Lind', ...first('person') },
        cue: { text: 'said', ...first('cue') },
        confidence: 0.93,
      },
    ],
    warnings: [],
    producer: PRODUCER,
  });
});

test('a document without any layer becomes a record with the text alone', () => {
  const record = assembleRecord(documentOf({}, { language: null }), PRODUCER);
  expect(articleRecord.parse(record)).toEqual(record);
  expect(record).toMatchObject({ title: null, published: null, dateline: null, language: null });
  for (const layer of [
    'sentences',
    'people',
    'organizations',
    'places',
    'dates',
    'quotes',
  ] as const) {
    expect(record[layer]).toEqual([]);
  }
});

test('without entities, each distinct form of a type is one, numbered by first mention', () => {
  const twice = [...mentions, ...mentions.slice(0, 1)];
  const { people, organizations, places } = assembleRecord(
    documentOf({ mentions: twice }),
    PRODUCER,
  );
  expect(people.map(({ id, name, mentions: found }) => [id, name, found.length])).toEqual([
    ['person-1', 'Mara Lind', 2],
    ['person-2', 'Lind', 1],
  ]);
  expect(organizations.map(({ id, name }) => [id, name])).toEqual([
    ['organization-1', 'Brightwater Energy'],
  ]);
  expect(places).toEqual([
    expect.objectContaining({
      id: 'place-1',
      country: null,
      latitude: null,
      longitude: null,
      geonamesId: null,
    }),
  ]);
});

test('without entities, a name across a line break is the same name', () => {
  const broken = 'Mara Lind spoke. Mara\nLind left.';
  const spoken = [
    { start: 0, end: 9, type: 'person', confidence: 1 },
    { start: 17, end: 26, type: 'person', confidence: 1 },
  ] as const;
  const { people } = assembleRecord(
    { article: articleOf(broken), text: broken, mentions: spoken },
    PRODUCER,
  );
  expect(people).toEqual([
    expect.objectContaining({
      name: 'Mara Lind',
      mentions: [
        expect.objectContaining({ text: 'Mara Lind' }),
        expect.objectContaining({ text: 'Mara\nLind' }),
      ],
    }),
  ]);
});

test.each([
  ['resolved', layers.speakers, { id: 'person-1', name: 'Mara Lind', text: 'Mara Lind' }],
  ['not looked for', undefined, { id: null, name: 'Mara Lind', text: 'Mara Lind' }],
  ['not found', [], { id: null, name: 'Mara Lind', text: 'Mara Lind' }],
  [
    'named, but no entity',
    [{ quote: 'quote-1', entity: null, span: { start: 7, end: 23 }, name: 'the minister' }],
    { id: null, name: 'the minister', text: 'Foreign minister' },
  ],
])('a speaker who was %s', (_case, speakers, expected) => {
  const { quotes } = layers;
  const document = documentOf(speakers === undefined ? { quotes } : { quotes, speakers });
  expect(assembleRecord(document, PRODUCER).quotes[0]?.speaker).toMatchObject(expected);
});

test('a quote without source and speaker has no speaker', () => {
  const [quote] = layers.quotes;
  const record = assembleRecord(
    documentOf({ quotes: [{ ...quote, source: null, cue: null }] }),
    PRODUCER,
  );
  expect(record.quotes[0]).toMatchObject({ speaker: null, cue: null });
});

test('a quote without source has the speaker it was carried on from', () => {
  const [quote] = layers.quotes;
  const { speakers } = layers;
  const record = assembleRecord(
    documentOf({ quotes: [{ ...quote, source: null }], speakers }),
    PRODUCER,
  );
  expect(record.quotes[0]?.speaker).toMatchObject({ id: 'person-1', text: 'Mara Lind' });
});

const said = {
  title: 'A title',
  published: '2020-01-02',
  publisher: 'The Fen Courier',
  author: 'Ola Berg',
} as const;
const read = {
  ...layers.layout,
  title: { start: 24, end: 33 },
  author: 'Nia Obi',
} as const;

test('what the container said comes before what the text says of itself', () => {
  expect(assembleRecord(documentOf({ layout: read }, said), PRODUCER)).toMatchObject(said);
  expect(assembleRecord(documentOf({ layout: read }), PRODUCER)).toMatchObject({
    title: 'Mara Lind',
    published: '2021-10-21',
    publisher: 'Harbor Post',
    author: 'Nia Obi',
  });
});

test('a dateline that names no place is none', () => {
  const layout = { ...layers.layout, dateline: { start: 0, end: 7, place: null } };
  expect(assembleRecord(documentOf({ layout }), PRODUCER).dateline).toBeNull();
});

test('warnings stay with the record, in their order', () => {
  const warnings = [
    { code: 'W_DATE_UNREADABLE', message: 'no date' },
    { code: 'W_LONE_SURROGATE', message: 'half', span: { start: 3, end: 4 } },
  ] as const;
  expect(assembleRecord(documentOf({}, { warnings }), PRODUCER).warnings).toEqual([
    { code: 'W_DATE_UNREADABLE', message: 'no date', span: null },
    { code: 'W_LONE_SURROGATE', message: 'half', span: { start: 3, end: 4 } },
  ]);
});

test('the document is left as it was', () => {
  const document = documentOf(layers);
  const before = JSON.stringify(document);
  assembleRecord(document, PRODUCER);
  expect(JSON.stringify(document)).toBe(before);
});

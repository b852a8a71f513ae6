import { describe, expect, test } from 'vitest';
import type { Document, Layers } from '../../../src/document/document.ts';
import { textOf } from '../../../src/document/span.ts';
import { entities } from '../../../src/stages/entities/entities.ts';
import { bilouLabels, encodeBilou } from '../../../src/tagger/bilou.ts';
import { documentOf } from '../../support/document.ts';
import { marked } from '../../support/marked.ts';

const LABELS = bilouLabels(['person', 'organization', 'place']);

/** A document whose model saw exactly what is marked, with the given probability. */
async function seen(markup: string, probability = 0.9): Promise<Document & Layers> {
  const { text, spans } = marked(markup);
  const document = await documentOf(text);
  const found = spans.map(({ start, end, label }) => ({
    first: document.tokens.findIndex((token) => token.start >= start),
    end: document.tokens.findLastIndex((token) => token.end <= end) + 1,
    type: label,
  }));
  const codes = encodeBilou(found, document.tokens.length, LABELS);
  const probabilities = new Float32Array(codes.length * LABELS.length);
  codes.forEach((code, token) => {
    probabilities.fill((1 - probability) / LABELS.length, token * LABELS.length);
    probabilities[token * LABELS.length + code] = probability;
  });
  const tags = { entities: { labels: LABELS, probabilities }, roles: null, links: null };
  return { ...document, tags } as Document & Layers;
}

async function mentionsOf(document: Document & Layers, minConfidence = 0) {
  const annotate = await entities.create({ minConfidence, lexicon: [] }, new Map());
  const { mentions } = await annotate(document);
  return mentions.map((mention) => `${mention.type}: ${textOf(document.text, mention)}`);
}

test.each([
  {
    what: 'names as the model saw them',
    markup: 'On Monday [person:Mara Lind] left [organization:Sund Bank] for [place:Riga].',
    expected: ['person: Mara Lind', 'organization: Sund Bank', 'place: Riga'],
  },
  {
    what: 'a title in front of a person',
    markup: 'Then [person:Mr. Obi] and [person:Dr Ada Mensah] spoke.',
    expected: ['person: Obi', 'person: Ada Mensah'],
  },
  {
    what: 'a possessive',
    markup: "It was [person:Lind's] idea, not [person:Obi’s].",
    expected: ['person: Lind', 'person: Obi'],
  },
  {
    what: 'an apostrophe that belongs to a name',
    markup: 'It was sold at [organization:Macy’s] in [place:St John’s] today.',
    expected: ['organization: Macy’s', 'place: St John’s'],
  },
  {
    what: 'quotation marks and brackets around a name',
    markup: 'They met at [place:"Harrow"] with the [organization:(EPA)] people.',
    expected: ['place: Harrow', 'organization: EPA'],
  },
  {
    what: 'a final stop that belongs to a name',
    markup: 'It was bought by [organization:Velmora Inc.] on Monday.',
    expected: ['organization: Velmora Inc.'],
  },
  {
    what: 'a title in the name of something else than a person',
    markup: 'Children at [organization:Sir Orme School] were told.',
    expected: ['organization: Sir Orme School'],
  },
  { what: 'a title alone: nothing is left', markup: 'Then [person:Mr.] came.', expected: [] },
  { what: 'no name', markup: 'Rain fell all day.', expected: [] },
])('$what', async ({ markup, expected }) => {
  expect(await mentionsOf(await seen(markup))).toEqual(expected);
});

describe('confidence', () => {
  test('a mention is as probable as its least probable word', async () => {
    const document = await seen('Then [person:Mara Lind] came.', 0.75);
    const annotate = await entities.create({ minConfidence: 0, lexicon: [] }, new Map());
    const { mentions } = await annotate(document);
    expect(mentions).toHaveLength(1);
    expect(mentions[0]?.confidence).toBeCloseTo(0.75, 6);
  });

  test('names below minConfidence are left out', async () => {
    const document = await seen('Then [person:Mara Lind] came.', 0.75);
    expect(await mentionsOf(document, 0.7)).toEqual(['person: Mara Lind']);
    expect(await mentionsOf(document, 0.8)).toEqual([]);
  });
});

test('nothing is taken from what is no prose of the story', async () => {
  const document = await seen('Page of [organization:Sund Times]\n\n[person:Mara Lind] came.');
  const furniture = [{ start: 0, end: 'Page of Sund Times'.length }];
  const layout = { ...document.layout, furniture };
  expect(await mentionsOf({ ...document, layout })).toEqual(['person: Mara Lind']);
});

describe('what a word is elsewhere in the article', () => {
  const TIMES = 4;

  /** The model saw Sund as a place where it stands alone in the last sentence, hardly more likely than not. */
  async function doubtful(sentence: string): Promise<string[]> {
    const markup = `${sentence}\n`.repeat(TIMES);
    const document = await seen(`${markup}Then [place:Sund] said no.`, 0.95);
    const { labels, probabilities } = document.tags.entities ?? {
      labels: LABELS,
      probabilities: [],
    };
    const at = document.tokens.findLastIndex((token) => token.text === 'Sund') * labels.length;
    probabilities[at + labels.indexOf('U-place')] = 0.5;
    probabilities[at + labels.indexOf('U-organization')] = 0.45;
    return (await mentionsOf(document)).slice(-1);
  }

  test.each([
    {
      what: 'the same name with another type all over the article wins',
      sentence: 'Now [organization:Sund] fell again.',
      expected: ['organization: Sund'],
    },
    {
      what: 'a longer name that holds it counts too',
      sentence: 'Now [organization:Sund Fisheries Board] fell again.',
      expected: ['organization: Sund'],
    },
    {
      what: 'the same type elsewhere keeps it',
      sentence: 'Now [place:Sund] slept again.',
      expected: ['place: Sund'],
    },
    {
      what: 'a sentence in capitals says nothing',
      sentence: 'NOW [organization:SUND] FELL AGAIN.',
      expected: ['place: Sund'],
    },
    {
      what: 'another word says nothing',
      sentence: 'Now [organization:Obi] fell.',
      expected: ['place: Sund'],
    },
  ])('$what', async ({ sentence, expected }) => {
    expect(await doubtful(sentence)).toEqual(expected);
  });
});

test('a model that does not know names gives none', async () => {
  const document = await seen('Then [person:Mara Lind] came.');
  const tags = { entities: null, roles: null, links: null };
  expect(await mentionsOf({ ...document, tags })).toEqual([]);
});

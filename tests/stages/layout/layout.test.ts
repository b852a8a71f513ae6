import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/document/span.ts';
import { layout } from '../../../src/stages/layout/layout.ts';
import { articleOf } from '../../support/article.ts';

const annotate = await layout.create({}, new Map());

const PROSE =
  'Mara Lind, who heads the harbor authority, spoke on Friday of the work that lies ahead.';

/** The layout of a text, with the words in the place of spans. */
async function read(text: string, title: string | null = null) {
  const found = (await annotate({ article: articleOf(text, { title }), text })).layout;
  const words = (span: Span | null | undefined) =>
    span === null || span === undefined ? null : text.slice(span.start, span.end);
  return {
    ...found,
    title: words(found.title),
    dateline: words(found.dateline),
    place: words(found.dateline?.place),
    furniture: found.furniture.map(words),
  };
}

test('a whole head: site and date, headline, dateline with agency and date', async () => {
  const text = [
    ' date 2021-10-21 ExamplePoint.com',
    '',
    'Lind In Larkfield With Pledge To Open The Harbor',
    '',
    `Bogota, (ExamplePoint / Larkfield News - 21st Oct, 2021 ) :${PROSE}`,
    '',
    PROSE,
  ].join('\n');
  expect(await read(text)).toEqual({
    title: 'Lind In Larkfield With Pledge To Open The Harbor',
    published: '2021-10-21',
    publisher: 'ExamplePoint.com',
    author: null,
    dateline: 'Bogota, (ExamplePoint / Larkfield News - 21st Oct, 2021 ) :',
    place: 'Bogota',
    furniture: [
      'date 2021-10-21 ExamplePoint.com',
      ', (ExamplePoint / Larkfield News - 21st Oct, 2021 ) :',
    ],
  });
});

test('headline, byline with the publisher, time of publication', async () => {
  const text = [
    'Harbor vote is set',
    'By Mara Lind and Tom Obi, Larkfield Herald',
    'Published: April 16, 2013 9:09 AM',
    '',
    PROSE,
  ].join('\n');
  expect(await read(text)).toEqual({
    title: 'Harbor vote is set',
    published: '2013-04-16',
    publisher: 'Larkfield Herald',
    author: 'Mara Lind and Tom Obi',
    dateline: null,
    place: null,
    furniture: ['By Mara Lind and Tom Obi, Larkfield Herald', 'Published: April 16, 2013 9:09 AM'],
  });
});

test('a date alone on its line is read, and stays prose', async () => {
  const found = await read(`Harbor vote is set\n\nFriday, July 21, 2017\n\n${PROSE}`);
  expect(found).toMatchObject({
    title: 'Harbor vote is set',
    published: '2017-07-21',
    furniture: [],
  });
});

test('who filed a story is its publisher where nothing better is known', async () => {
  expect(await read(`LONDON, Sept 8 (IFR) - ${PROSE}`)).toMatchObject({ publisher: 'IFR' });
  expect(await read(`Source: Larkfield Herald\nLONDON (AP) - ${PROSE}`)).toMatchObject({
    publisher: 'Larkfield Herald',
  });
});

test('a dateline on its own line, and one above paragraphs', async () => {
  expect(await read(`ESSEN, Germany 1996-08-30\n${PROSE}`)).toMatchObject({
    place: 'ESSEN',
    published: '1996-08-30',
    furniture: ['1996-08-30'],
  });
  expect(await read(`\n\nNAIROBI, Kenya (AP) _\n\n${PROSE}`)).toMatchObject({
    place: 'NAIROBI',
    furniture: ['(AP) _'],
  });
});

describe('a headline', () => {
  test.each([
    ['above a blank line', `Harbor vote is set\n\n${PROSE}`],
    ['that asks', `Who will open the harbor?\n\n${PROSE}`],
    ['with a label', `Breaking: Harbor vote is set\n\n${PROSE}`],
    ['above a dateline', `Harbor vote is set\nOSLO (AP) - ${PROSE}`],
    [
      'in capitals with a full stop above a dateline',
      `HARBOR VOTE IS SET.\nOSLO 1996-08-30\n${PROSE}`,
    ],
    [
      'right above prose about the same things',
      `Harbor authority head Lind speaks\n${PROSE} ${PROSE}`,
    ],
    ['under a header line', `https://example.com/a?b\n\nHarbor vote is set\n\n${PROSE}`],
  ])('%s', async (_, text) => {
    expect((await read(text)).title).toMatch(/harbor/iu);
  });

  test('of the same words as the title that came with the article', async () => {
    expect((await read(`Lind\n${PROSE}`, 'Lind')).title).toBe('Lind');
  });

  test.each([
    ['a first sentence', `The harbor vote is set.\n\n${PROSE}`],
    ['a line that leads to a list', `What we know:\n\n${PROSE}`],
    ['a greeting', `Dear Mara Lind\n\n${PROSE}`],
    ['a caption with a credit', `The harbor at dawn (Photo: Tom Obi)\n\n${PROSE}`],
    [
      'a line right above prose about something else',
      `Tom Obi/Larkfield Images\n${PROSE} ${PROSE}`,
    ],
    [
      'the first line of a wrapped paragraph',
      `The harbor authority has said\nthat it will open on Friday.`,
    ],
    ['a word alone', `Harbor\n\n${PROSE}`],
    ['a line with nothing below', 'Harbor vote is set'],
    ['a long first paragraph', `${'The harbor vote is set and '.repeat(10)}\n\n${PROSE}`],
    ['a list', 'Harbor vote\n\nPort fees\n\nShip names'],
  ])('is not %s', async (_, text) => {
    expect((await read(text)).title).toBeNull();
  });
});

describe('prose stays prose', () => {
  test.each([
    `By Tuesday night the harbor was open.\n\n${PROSE}`,
    `Published in 1998, the book sold well.\n\n${PROSE}`,
    `Share prices fell in Paris.\n\n${PROSE}`,
    `Mara Lind (Labour) – The member for Leeds spoke first.\n\n${PROSE}`,
    `NATO - The alliance said no.\n\n${PROSE}`,
    `FILE - In this photo, Mara Lind waves.\n\n${PROSE}`,
    `A vote — The first in years — is set.\n\n${PROSE}`,
    `${PROSE}\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}\n\nBy Mara Lind`,
  ])('%s', async (text) => {
    expect(await read(text)).toMatchObject({ furniture: [], dateline: null, author: null });
  });
});

test('lines left over from the page are furniture wherever they stand', async () => {
  const text = `${PROSE}\n\nAdvertisement\n\n${PROSE}\n\nRead more: Harbor vote is set\n\nShare on Facebook`;
  expect((await read(text)).furniture).toEqual([
    'Advertisement',
    'Read more: Harbor vote is set',
    'Share on Facebook',
  ]);
});

test('nothing is found in nothing', async () => {
  const nothing = {
    title: null,
    published: null,
    publisher: null,
    author: null,
    dateline: null,
    place: null,
    furniture: [],
  };
  expect(await read('')).toEqual(nothing);
  expect(await read(' \n\r\n\u2028 ')).toEqual(nothing);
});

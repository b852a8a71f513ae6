import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/document/span.ts';
import { layout } from '../../../src/stages/layout/layout.ts';
import { sentences } from '../../../src/stages/sentences/sentences.ts';
import { articleOf } from '../../support/article.ts';
import { documentOf } from '../../support/document.ts';

/** The sentences of a text; `‖` in it marks where one ends, and is no part of the text. */
async function expectEnds(markup: string): Promise<void> {
  const { text, sentences: found } = await documentOf(markup.replaceAll('‖', ''));
  const expected = markup
    .split(/‖|\n+/u)
    .flatMap((words) => (words.trim() === '' ? [] : [words.trim()]));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
}

describe('a full stop', () => {
  test.each([
    'The vote is set.‖ Mara Lind will speak.',
    'Mara Lind of Acme Corp. said no.',
    'The vote went to Gen. Smith and Sen. Obi.',
    'They met in St. Louis, Mo., on Friday.‖ Nobody spoke.',
    'Mr. Lind met Dr. J. R. Obi and Rev. Tom K. Hale.',
    'She lives in the U.S.‖ The vote is set.',
    'The U.S. Senate said no.',
    'The U.S.-led force said no.',
    'Washington, D.C. Mayor Mara Lind spoke.',
    'He works for Larkfield Inc.‖ It pays well.',
    'He works for Larkfield Inc. Chief Executive Mara Lind.',
    'They met at 5 p.m. Friday.‖ Nobody spoke.',
    'They met at 5 p.m.‖ Obi spoke first.',
    'They met at 5 p.m. EST.‖ Obi spoke first.',
    'At 5 a.m. Mr. Obi went home.',
    'On Jan. 6 and in Feb. 2019 they met.',
    'It ran on page 4, No. 12, of the list.',
    'See p. 55 for the rest.',
    'He gave Rs. 200 to the fund.',
    'It rose 3.5 percent to $1.2 billion.‖ Shares fell.',
    'It rose to 3.5.‖ Shares fell.',
    'In his art.‖ Being there helped.',
    'Was it No. 1?‖ No.‖ Never.',
    'It hit 40C.‖ Winds blew at 60 m.p.h.‖ Trees fell.',
    'He left for St. Paul.‖ Hale Jr. stayed on Main St.‖ The street is long.',
    'I. The vote.‖ II. The count.',
    'It was, e.g. in Paris, a success.',
    'Lind v. Obi was heard.‖ The judge said no.',
    'You and I.‖ Did you see Obi?',
    'Shri. Obi spoke.‖ Smt. Lind listened.',
    'Write to mara.lind@example.com.‖ She will answer.',
    'The site is www.example.com and it is slow.',
    'Read https://example.com/a.b?c=d.‖ It is short.',
    'The vote is set.‖Nobody spoke.',
    'He sold Acme.Com to Larkfield.',
    'Batting .265, he was out.',
  ])('%s', expectEnds);
});

describe('quotation marks', () => {
  test.each([
    '"We will correct that imbalance."‖He said no.',
    '“We will correct that imbalance.”‖He said no.',
    '"Why now?" he asked.',
    '“Why now?” Mara Lind asked.‖ Nobody spoke.',
    '“Why now?” asked Mara Lind.',
    '"Stop!" Obi shouted at the crowd.',
    '“Why now?”‖ Mara Lind was not told.',
    '"We waited.‖ Nobody came.‖ We left," she said.',
    '"We waited," she said.‖ "Nobody came."',
    'The record is "mixed."‖ "That is why we left," he said.',
    "'We waited.‖ Nobody came,' she said.",
    'He called it a “disaster.”‖ She did not.',
    'He said: "No."‖ She left.',
    '“Enough.” — Mara Lind',
    'He spoke of his decision.“‖ However, she left.',
    'It is unwise.‖ “we did not,” she said.',
  ])('%s', expectEnds);
});

describe('question marks, exclamation marks and dots', () => {
  test.each([
    'Why now?‖ Nobody knows.',
    'Are you sure? she asked.',
    'She works at Yahoo! in Dublin.',
    'Yahoo! News was first.',
    'What?!‖ No!!‖ Yes.',
    'We waited....‖ Nobody came.',
    'We ... waited.',
    'We waited … for you.',
    'The thing is . . . I did not.',
    'It was long.‖ . . . The rest was short.',
    'It was long […] and slow.',
    'He left (it was late.) and slept.',
    'He left.‖ (It was late.)‖ She stayed.',
    '“The laws of harbors [...]” (Lind 55).',
    'It was born there.[1]‖ It died here. [2]‖ Nobody came.',
    'We waited :) Nobody came.',
    'We waited. :)‖ Nobody came.',
  ])('%s', expectEnds);
});

describe('casual writing', () => {
  test.each([
    'we waited.‖ nobody came.‖ i left!‖ why?',
    'The harbor is closed.‖ it opens in May.',
    'It is worth it?‖ no idea.',
  ])('%s', expectEnds);
});

describe('lists, rulers, stamps and credits', () => {
  test.each([
    '1. The first item‖ 2. The second item',
    '1.) The first item.‖ 2.) The second item.',
    '1) The first item‖ 2) The second item',
    'a. The first item‖ b. The second item‖ c. The third item',
    '• The first item‖ • The second item',
    '1. The vote is set.‖ Nobody came.',
    'There are 2.‖ Obi has one.',
    'The story ends.‖ ***‖ Another begins.',
    'Mara Lind‖ 03/27/2021 09:11 AM‖ The vote is set.',
    'It was sent on 03/27/2021 09:11 AM‖ The vote is set.',
    'The harbor at dawn‖ Photo: Mara Lind.',
    'Friday, May 7, 2021‖ The vote is set.',
    'On Friday, May 7, 2021 Mara Lind spoke.',
  ])('%s', expectEnds);
});

describe('line breaks', () => {
  test.each([
    ['end a paragraph', 'Harbor vote is set\nMara Lind spoke.\n\nNobody came.', 3],
    ['end an item of a list', 'features\ncontact manager\nevents, activities', 3],
    ['run on where a sentence does', 'This is a sentence\ncut off in the middle.', 1],
    [
      'run on where the text is wrapped to a width',
      [
        'The harbor of Larkfield was closed on Friday after a ship ran aground near',
        'Obi Point and spilled some of its oil, the port authority said. Nobody was',
        'hurt. Mara Lind, who heads the authority, told reporters that the work of',
        'weeks lay ahead.',
      ].join('\n'),
      1,
    ],
    [
      'end a paragraph where wrapped lines stop short',
      [
        'The harbor of Larkfield was closed on Friday after a ship ran aground near',
        'Obi Point and spilled some of its oil, the port authority said. Nobody was',
        'hurt.',
        'Mara Lind, who heads the authority, told reporters that the work of weeks',
        'lay ahead.',
      ].join('\n'),
      2,
    ],
    ['end a paragraph of carriage returns', 'Nobody came.\r\nMara Lind left.\rObi stayed.', 3],
  ])('%s', async (_, text, count) => {
    const { paragraphs } = await documentOf(text);
    expect(paragraphs).toHaveLength(count);
  });
});

test('a dateline is cut from the story, and its town and day are words of their own sentence', async () => {
  const text = 'Harbor Vote Is Set\n\nOSLO, May 7 (AP) — Mara Lind spoke. Nobody came.';
  const document = { article: articleOf(text), text };
  const annotate = await layout.create({}, new Map());
  const read = { ...document, ...(await annotate(document)) };
  const { sentences: found } = await (await sentences.create({}, new Map()))(read);
  const words = ({ start, end }: Span) => text.slice(start, end);
  expect(found.map(words)).toEqual([
    'Harbor Vote Is Set',
    'OSLO, May 7',
    'Mara Lind spoke.',
    'Nobody came.',
  ]);
});

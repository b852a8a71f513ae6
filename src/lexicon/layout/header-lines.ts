import { AGENCY_WORDS } from './agencies.ts';
import { FULL_DATE, type LinePattern, TIME, WEEKDAY } from './pattern.ts';

// Origin: header lines met in collections of news articles; examples are our own.

const SITE = String.raw`(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|news|tv|co|in|uk|au|nz|za|pk|ng|ke|ie|ca|us|eu|de|fr|jp|hk|sg|my|ph|gov|edu)`;
// Behind a date nothing else can be meant, so any ending will do.
const ANY_SITE = String.raw`(?:[\p{L}\p{N}-]+\.)+\p{L}{2,12}`;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:(?: (?:de|da|van|von|bin|al|el|der|la))*[ -]\p{Lu}[\p{L}'’.-]*){1,3}`;
const line = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`, 'iu');

/** Lines at the head of an article that say something of it and are no prose. */
export const HEADER_LINES: readonly LinePattern[] = [
  {
    name: 'a date and a site',
    pattern: line(
      `(?:date:? )?(?<published>${FULL_DATE})${TIME}?(?: ?[|,·•–-] ?| )(?<publisher>${ANY_SITE})`,
    ),
    examples: {
      'date 2021-10-21 ExamplePoint.com': {
        published: '2021-10-21',
        publisher: 'ExamplePoint.com',
      },
      'date 2021-10-21 Larkfield.example': {
        published: '2021-10-21',
        publisher: 'Larkfield.example',
      },
      '21 October 2021 | larkfield-news.co.uk': {
        published: '2021-10-21',
        publisher: 'larkfield-news.co.uk',
      },
    },
    counterexamples: ['The date 2021-10-21 was set by ExamplePoint.com.'],
  },
  {
    name: 'a site',
    pattern: line(String.raw`(?:https?:\/\/)?(?:www\.)?(?<publisher>${SITE})\/?`),
    examples: {
      'ExamplePoint.com': { publisher: 'ExamplePoint.com' },
      'www.larkfield.org': { publisher: 'larkfield.org' },
    },
    counterexamples: ['Mr. Lind', 'Visit ExamplePoint.com'],
  },
  {
    name: 'a web address',
    pattern: /^https?:\/\/\S+$/iu,
    examples: { 'https://example.com/news/1?id=2': {} },
    counterexamples: ['https://example.com/news says no'],
  },
  {
    name: 'when it was published',
    pattern: line(
      `(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|date|dated|issued|released|publication date)(?: on| at)?:? ?)`,
      `(?:${TIME.replace('(?:,? ?', '(?:')},? ?)?${WEEKDAY}(?<published>${FULL_DATE})${TIME}?(?: ?[|·•-]? ?(?:last )?updated.{0,40})?`,
    ),
    examples: {
      'Published: April 16, 2013 9:09 AM': { published: '2013-04-16' },
      'Posted on 19 Sep 2016': { published: '2016-09-19' },
      'Published: Tuesday, Dec. 20 2005 12:00 a.m. MST': { published: '2005-12-20' },
      'Last updated 2021-10-21T08:30:00Z': { published: '2021-10-21' },
      'Date: 2021-10-21': { published: '2021-10-21' },
    },
    counterexamples: [
      'Published in 1998, the book sold well.',
      'Updated figures are due on 4 May 2021.',
    ],
  },
  {
    name: 'a date with a time',
    pattern: line(`${WEEKDAY}(?<published>${FULL_DATE})${TIME}`),
    examples: {
      'September 17, 2013 4:16 PM ET': { published: '2013-09-17' },
      'MONDAY, JUNE 11TH, 2012 AT 10:49 AM': { published: '2012-06-11' },
      'Wed May 5, 2010 7:12pm BST': { published: '2010-05-05' },
      '2021-10-21T08:30:00+02:00': { published: '2021-10-21' },
    },
    counterexamples: ['On May 5, 2010 at 7:12 pm it rained.'],
  },
  {
    name: 'who posted it and when',
    pattern: line(
      `posted by (?<author>${NAME}) (?:on|at|[-|–—]) ${WEEKDAY}(?<published>${FULL_DATE})${TIME}?`,
    ),
    examples: {
      'Posted by Mara Lind on 19 Sep 2016': { author: 'Mara Lind', published: '2016-09-19' },
    },
    counterexamples: ['Posted by Mara Lind on the wall of the town hall.'],
  },
  {
    name: 'source',
    pattern: line(
      String.raw`(?:source|publisher|publication): (?=.*(?:${AGENCY_WORDS.source}))(?<publisher>\p{L}[\p{L}\p{N} .&'’/-]{1,40})`,
    ),
    examples: { 'Source: Larkfield Herald': { publisher: 'Larkfield Herald' } },
    counterexamples: [
      'Source: Lind may not be out of the chase',
      'Source: a person who was told of it by the Larkfield Herald and by the people of the harbor.',
    ],
  },
  {
    name: 'headline',
    pattern: line(`(?:title|headline): (?<title>.{3,200})`),
    examples: { 'Headline: Harbor vote is set': { title: 'Harbor vote is set' } },
    counterexamples: ['Title holder: Obi'],
  },
];

/** Lines that hold a date and nothing else; they stay prose, since the date is part of what the article says. */
export const DATE_LINE: RegExp = line(`${WEEKDAY}(?<published>${FULL_DATE})`);

/** Lines that name the author. */
export const BYLINES: readonly LinePattern[] = [
  {
    name: 'by',
    pattern: new RegExp(
      String.raw`^(?:(?:[Ww]ritten |[Rr]eported |[Ss]tory |[Pp]osted )?[Bb]y|BY):? (?!.*\p{Ll}{2}\.$)(?!(?:By|The|A|An|This|Our|Your|Any|Popular|Now|Then|Mid|Late|Early)\b)(?<author>${NAME}(?:(?:, ${NAME}){0,3},? (?:and|&) ${NAME})?)(?:,? (?:[-|–—] |for )?(?<publisher>(?:[Tt]he )?\p{Lu}[\p{L} .&'’-]{1,50}))?(?:,? (?:[Ss]taff|[Ss]enior|[Ss]pecial|[Cc]hief|[Pp]olitical|[Bb]usiness|[Ss]ports?)(?: (?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor))?)?$`,
      'u',
    ),
    examples: {
      'By Mara Lind': { author: 'Mara Lind' },
      'BY MARA LIND': { author: 'MARA LIND' },
      'By Mara Lind and Tom J. Obi': { author: 'Mara Lind and Tom J. Obi' },
      'By Mara Lind, Associated Press': { author: 'Mara Lind', publisher: 'Associated Press' },
      'Written by Mara Lind': { author: 'Mara Lind' },
    },
    counterexamples: [
      'By Tuesday night the vote was set.',
      'By the Numbers',
      'By Popular Demand',
      'By Mara Lind it was called a triumph.',
      'By mid-May',
      'written by Mayor Mara Lind.',
    ],
  },
  {
    name: 'author',
    pattern: new RegExp(`^(?:Author|Byline|Reporter|Words|Text): (?<author>${NAME})$`, 'u'),
    examples: { 'Author: Mara Lind': { author: 'Mara Lind' } },
    counterexamples: ['Author: unknown'],
  },
];

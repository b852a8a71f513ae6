import { describe, expect, test } from 'vitest';
import { marked } from '../../support/marked.ts';
import { labelled, quotesIn } from './reported.ts';

const expectMarked = async (markup: string): Promise<void> => {
  const { text, spans } = marked(markup);
  const found = labelled(text, await quotesIn(text));
  const wanted = spans
    .map(({ label, start, end }) => `${start} ${label}: ${text.slice(start, end)}`)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  expect(found).toEqual(wanted);
};

describe('frames around marks', () => {
  test.each([
    '[content:“We waited all night,”] [source:Mara Lind] [cue:said].',
    '[content:“We waited all night,”] [cue:said] [source:Mara Lind].',
    '[source:Mara Lind] [cue:said]: [content:“We waited all night.”]',
    '[source:Mara Lind] [cue:said], [content:"We waited all night."]',
    '[content:“No,”] [source:Obi] [cue:added before leaving].',
    '[content:"The vote,"] [source:Lind] [cue:said], [content:"is lost."]',
    '[content:“Why now?”] [source:he] [cue:asked].',
    'The vote is set. [content:"It is late,"] [source:she] [cue:said]. [content:"We go home."]',
    '[source:Lind], who lost her seat in May, [cue:said]: [content:“I am done.”]',
    "[content:''We are leaving the city for good,''] [cue:said] [source:Mr. Obi].",
    "[content:'We are leaving the workers' hall for good,'] [cue:said] [source:Mr Obi].",
    '[content:«We are leaving for good»,] [cue:said] [source:Obi].'.replace('»,]', '»],'),
  ])('%s', expectMarked);
});

describe('no quotation', () => {
  test.each([
    'The so-called “reform” passed.',
    'She read “The Long Road” on the train.',
    'Tom “Tiny” Harlow won by a point.',
    'Fans waved a banner with the words “Never again” on it.',
    'He is 5\' 10" tall and plays in goal.',
    "The workers' union met in the '90s hall.",
  ])('%s', expectMarked);
});

describe('reported without marks', () => {
  test.each([
    '[source:Mara Lind] [cue:said] [content:that the bridge would close on Monday].',
    '[source:The council] [cue:said] [content:it would close the bridge on Monday].',
    '[content:The bridge will close on Monday], [cue:according to] [source:the council].',
    '[cue:According to] [source:the council], [content:the bridge will close on Monday].',
    '[content:The bridge will close on Monday], [source:the council] [cue:said].',
    '[source:Lind] [cue:said] [content:the plan was “a farce from start to end”].',
  ])('%s', expectMarked);
});

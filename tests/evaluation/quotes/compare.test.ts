import { describe, expect, test } from 'vitest';
import type { Quote, Speaker } from '../../../src/document/quote.ts';
import { compareQuotes } from '../../../src/evaluation/quotes/compare.ts';
import type { GoldQuote } from '../../../src/evaluation/quotes/gold.ts';
import { quotesTask } from '../../../src/evaluation/quotes/task.ts';
import { giving, goldFile } from '../documents.ts';

const TEXT =
  '“We waited two whole years,” Mara Lind told the council. ' +
  'She hoped that the vote would pass. ' +
  'The mayor said that nobody had asked him about it. ' +
  'So-called “smart” lamps stay.';

const spanOf = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

const WAITED = '“We waited two whole years,”';
const HOPED = 'that the vote would pass';
const ASKED = 'that nobody had asked him about it';

const golden = (words: string, speaker: string | null, fields: Partial<GoldQuote> = {}) => ({
  ...spanOf(words),
  speaker: speaker === null ? null : spanOf(speaker),
  cueClass: 'speech',
  ...fields,
});
const SPEECH = golden(WAITED, 'Mara Lind', { type: 'direct' });
const HOPE = golden(HOPED, 'She', { type: 'indirect', cueClass: 'other' });
const REPORT = golden(ASKED, 'The mayor', { type: 'indirect' });

/** Quotes and their speakers as a pipeline would give them: content, words that name the speaker, name. */
function foundQuotes(...found: (readonly [content: string, source?: string, name?: string])[]): {
  quotes: Quote[];
  speakers: Speaker[];
} {
  const quotes = found.map(
    ([content, source], index): Quote => ({
      id: `quote-${index + 1}`,
      type: 'direct',
      spans: [spanOf(content)],
      source: source === undefined ? null : spanOf(source),
      cue: null,
      confidence: 1,
    }),
  );
  const speakers = found.flatMap(([, source, name], index): Speaker[] =>
    source === undefined
      ? []
      : [{ quote: `quote-${index + 1}`, entity: null, span: spanOf(source), name: name ?? source }],
  );
  return { quotes, speakers };
}

const compared = (
  quotes: readonly GoldQuote[],
  found: ReturnType<typeof foundQuotes>,
  fields: object = {},
) =>
  compareQuotes(
    { id: 'a', text: TEXT, quotes: [...quotes], ...fields },
    found.quotes,
    found.speakers,
  );

test('content and speaker right', () => {
  const { counts, discrepancies } = compared(
    [SPEECH, REPORT],
    foundQuotes([WAITED, 'Lind'], [ASKED, 'mayor']),
  );
  const all = { right: 2, found: 2, gold: 2 };
  expect(counts.quotes).toMatchObject({
    dice50: all,
    exact: all,
    joint: all,
    speaker: { right: 2, total: 2 },
    recall: { direct: { right: 1, total: 1 }, indirect: { right: 1, total: 1 } },
  });
  expect(discrepancies).toEqual([]);
});

test('marks and punctuation never count, words do', () => {
  const bare = compared([SPEECH], foundQuotes(['We waited two whole years', 'Mara Lind']));
  expect(bare.counts.quotes.exact.right).toBe(1);
  const shorter = compared([SPEECH], foundQuotes(['waited two whole years', 'Mara Lind']));
  expect(shorter.counts.quotes).toMatchObject({ exact: { right: 0 }, dice50: { right: 1 } });
  expect(shorter.discrepancies.map(({ kind }) => kind)).toEqual(['edge']);
});

test.each([
  ['Dice 0.5 is the same quote', 'whole years,” Mara', 1], // 3 words of 5 + 3 share 2: 4 / 8
  ['Dice 0.44 is not', 'whole years,” Mara Lind', 0], // 4 words of 5 + 4 share 2: 4 / 9
])('%s', (_, content, right) => {
  const { counts } = compared([SPEECH], foundQuotes([content]));
  expect(counts.quotes.dice50).toEqual({ right, found: 1, gold: 1 });
});

test('a wrong speaker costs the joint figure, not the content', () => {
  const { counts, discrepancies } = compared([SPEECH], foundQuotes([WAITED, 'The mayor']));
  expect(counts.quotes).toMatchObject({
    dice50: { right: 1 },
    joint: { right: 0 },
    speaker: { right: 0, total: 1 },
  });
  expect(discrepancies).toMatchObject([
    { kind: 'speaker', expected: 'Mara Lind', found: 'The mayor' },
  ]);
});

test.each([
  ['both without a speaker agree', null, undefined, 1, 0],
  ['a speaker where gold has none does not', null, 'The mayor', 0, 0],
  ['none where gold has one does not', 'Mara Lind', undefined, 0, 1],
])('%s', (_, goldSpeaker, foundSpeaker, joint, total) => {
  const found =
    foundSpeaker === undefined ? foundQuotes([WAITED]) : foundQuotes([WAITED, foundSpeaker]);
  const { counts } = compared([golden(WAITED, goldSpeaker)], found);
  expect(counts.quotes).toMatchObject({ joint: { right: joint }, speaker: { right: 0, total } });
});

test('without a layer of speakers the sources of the quotes are compared', () => {
  const { quotes } = foundQuotes([WAITED, 'Mara Lind']);
  const gold = { id: 'a', text: TEXT, quotes: [SPEECH] };
  expect(compareQuotes(gold, quotes, null).counts.quotes.joint.right).toBe(1);
  expect(compareQuotes(gold, quotes, []).counts.quotes.joint.right).toBe(0);
});

test('the pieces of an interrupted quote are compared as one', () => {
  const pieces = golden('We waited two whole years,” Mara Lind told the council', 'Mara Lind', {
    spans: [
      [spanOf('We waited').start, spanOf('We waited').end],
      [spanOf('the council').start, spanOf('the council').end],
    ],
  });
  const { quotes, speakers } = foundQuotes(['We waited', 'Lind']);
  const whole = quotes.map((quote) => ({
    ...quote,
    spans: [...quote.spans, spanOf('the council')],
  }));
  const { counts } = compared([pieces], { quotes: whole, speakers });
  expect(counts.quotes.exact).toEqual({ right: 1, found: 1, gold: 1 });
});

describe('filters', () => {
  const found = foundQuotes([WAITED, 'Lind'], [HOPED, 'She'], [ASKED, 'mayor'], ['“smart”']);
  const { counts } = compared([SPEECH, HOPE, REPORT], found);

  test('`quotes` leaves out what gold says is no speech, on both sides', () => {
    // The hope was found too, but is neither right nor wrong; the scare quotes are wrong.
    expect(counts.quotes.dice50).toEqual({ right: 2, found: 3, gold: 2 });
  });

  test('`marks` keeps what holds a mark; found quotes without marks and match are left out', () => {
    expect(counts.marks.dice50).toEqual({ right: 1, found: 2, gold: 1 });
    const without = compared([SPEECH], foundQuotes([ASKED, 'mayor']));
    expect(without.counts.marks.dice50).toEqual({ right: 0, found: 0, gold: 1 });
    expect(without.counts.quotes.dice50).toEqual({ right: 0, found: 1, gold: 1 });
  });

  test('`all` keeps everything', () => {
    expect(counts.all.dice50).toEqual({ right: 3, found: 4, gold: 3 });
  });

  test('what gold flags as nested is left out, with what resembles it', () => {
    const nested = compared([{ ...SPEECH, nested: true }], foundQuotes([WAITED, 'Lind']));
    expect(nested.counts.quotes.dice50).toEqual({ right: 0, found: 0, gold: 0 });
  });

  test('where gold says nothing of cues and marks, every quote is speech and marks are looked for', () => {
    const plain = { ...spanOf(WAITED), speaker: null };
    const { counts: bare } = compared([plain, { ...spanOf(ASKED), speaker: null }], foundQuotes());
    expect(bare.quotes.dice50.gold).toBe(2);
    expect(bare.marks.dice50.gold).toBe(1);
  });

  test('what lies halfway between two gold quotes goes with the one inside the filter', () => {
    const text = 'one two three four.';
    const gold = {
      id: 'a',
      text,
      quotes: [
        { start: 0, end: 7, cueClass: 'other' },
        { start: 8, end: 18, cueClass: 'speech' },
      ],
    };
    const quote: Quote = {
      id: 'quote-1',
      type: 'indirect',
      spans: [{ start: 4, end: 13 }],
      source: null,
      cue: null,
      confidence: 1,
    };
    const halfway = compareQuotes(gold, [quote], []).counts.quotes;
    expect(halfway.dice50).toEqual({ right: 1, found: 1, gold: 1 });
  });
});

describe('the name of the speaker', () => {
  const named = { ...SPEECH, speakerCanonical: 'Mara Lind-Berg', speakerCluster: '1' };
  const entities = [
    { ...spanOf('Mara Lind'), cluster: '1' },
    { ...spanOf('She'), cluster: '1' },
    { ...spanOf('The mayor'), cluster: '2' },
  ];
  test.each([
    ['Mara Lind-Berg', 1],
    ['mara lind-berg', 1],
    ['Dr. Mara Lind-Berg', 1],
    ['Mara Lind', 1], // a name in the speaker's cluster
    ['She', 0], // a mention, but no name
    ['Berg', 0],
    ['The mayor', 0],
  ])('%s', (name, right) => {
    const { counts } = compared([named], foundQuotes([WAITED, 'Mara Lind', name]), { entities });
    expect(counts.quotes.canonical).toEqual({ right, total: 1 });
  });

  test('counts only where gold knows it', () => {
    const { counts } = compared([SPEECH], foundQuotes([WAITED, 'Mara Lind']), { entities });
    expect(counts.quotes.canonical).toEqual({ right: 0, total: 0 });
  });
});

test('the figures of a report, each filter with its own', async () => {
  const file = goldFile({ text: TEXT, quotes: [SPEECH, HOPE, REPORT] });
  const report = await quotesTask
    .parseGold(file, 'gold.jsonl')
    .score(giving(foundQuotes([WAITED, 'Lind'], [ASKED, 'Mara Lind'])));
  const figures = Object.fromEntries(
    report.figures.map((figure) => [
      figure.name,
      figure.kind === 'share' ? figure.share : figure.f1,
    ]),
  );
  expect(figures).toEqual({
    'quotes dice50': 100,
    'quotes exact': 100,
    'quotes speaker': 50,
    'quotes joint': 50,
    'quotes recall direct': 100,
    'quotes recall indirect': 100,
    'marks dice50': 100,
    'marks exact': 100,
    'marks speaker': 100,
    'marks joint': 100,
    'marks recall direct': 100,
    'all dice50': 80,
    'all exact': 80,
    'all speaker': 50,
    'all joint': 40,
    'all recall direct': 100,
    'all recall indirect': 50,
  });
});

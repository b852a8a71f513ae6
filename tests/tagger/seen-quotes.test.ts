import { describe, expect, test } from 'vitest';
import type { Link, LinkTarget, Tags } from '../../src/document/tags.ts';
import { bilouLabels, encodeBilou, type TokenSpan } from '../../src/tagger/bilou.ts';
import { type SeenQuote, seenQuotes } from '../../src/tagger/seen-quotes.ts';

const LABELS = bilouLabels(['content', 'source', 'cue']);

/** Tags of `count` tokens in which the spans are sure. */
function tagsOf(count: number, spans: readonly TokenSpan[], links: readonly Link[]): Tags {
  const probabilities = new Float32Array(count * LABELS.length);
  encodeBilou(spans, count, LABELS).forEach((column, token) => {
    probabilities[token * LABELS.length + column] = 1;
  });
  return { entities: null, roles: { labels: LABELS, probabilities }, links };
}

const content = (first: number, end: number): TokenSpan => ({ first, end, type: 'content' });
const cue = (first: number, end = first + 1): TokenSpan => ({ first, end, type: 'cue' });
const source = (first: number, end = first + 1): TokenSpan => ({ first, end, type: 'source' });
const to = (token: number, probability = 1): LinkTarget => ({ token, probability });

const shown = ({ contents, cue: said, source: by }: SeenQuote): string =>
  `${contents.map(({ first, end }) => `${first}-${end}`).join('+')} cue ${said?.first ?? '-'} source ${by?.first ?? '-'}`;

const ALL = [{ first: 0, end: 20 }];

test('a content goes with the cue and source that it points at', () => {
  const spans = [content(0, 5), cue(6), source(7, 9), cue(12)];
  const links = [{ content: 0, cues: [to(6, 0.9), to(12, 0.1)], sources: [to(7)] }];
  expect(seenQuotes(tagsOf(20, spans, links), ALL).map(shown)).toEqual(['0-5 cue 6 source 7']);
});

test('what a link says of any token of a span counts for the span', () => {
  const spans = [cue(2, 4), cue(8), content(10, 12)];
  const links = [{ content: 10, cues: [to(8, 0.4), to(2, 0.3), to(3, 0.3)], sources: [] }];
  expect(seenQuotes(tagsOf(20, spans, links), ALL).map(shown)).toEqual(['10-12 cue 2 source -']);
});

test('a source less likely than none is left out', () => {
  const spans = [content(0, 5), source(7)];
  const links = [{ content: 0, cues: [], sources: [to(7, 0.4)] }];
  expect(seenQuotes(tagsOf(20, spans, links), ALL).map(shown)).toEqual(['0-5 cue - source -']);
});

describe('contents of one frame', () => {
  const spans = [content(0, 4), source(5), cue(6), content(8, 12)];
  const links = [0, 8].map((first) => ({ content: first, cues: [to(6)], sources: [to(5)] }));

  test('are one quotation', () => {
    expect(seenQuotes(tagsOf(20, spans, links), ALL).map(shown)).toEqual([
      '0-4+8-12 cue 6 source 5',
    ]);
  });

  test('are two where much stands between them', () => {
    const far = [content(0, 4), source(5), cue(6), content(60, 64)];
    const farLinks = [0, 60].map((first) => ({ content: first, cues: [to(6)], sources: [to(5)] }));
    const tags = tagsOf(70, far, farLinks);
    expect(seenQuotes(tags, [{ first: 0, end: 70 }])).toHaveLength(2);
  });

  test('without a cue they stay apart', () => {
    const apart = [content(0, 4), content(8, 12)];
    expect(seenQuotes(tagsOf(20, apart, []), ALL)).toHaveLength(2);
  });
});

test('confidence is that of the least likely part', () => {
  const spans = [content(0, 5), cue(6), source(7)];
  const links = [{ content: 0, cues: [to(6, 0.8)], sources: [to(7, 0.6)] }];
  expect(seenQuotes(tagsOf(20, spans, links), ALL)[0]?.confidence).toBeCloseTo(0.6);
});

test('a model that knows no quotations sees none', () => {
  expect(seenQuotes({ entities: null, roles: null, links: null }, ALL)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Quote } from '../../../src/document/quote.ts';
import { parseCofenet, scoreCofenet } from '../../../src/evaluation/quotes/cofenet.ts';
import { marked } from '../../support/marked.ts';

const { text, spans } = marked(
  '[content:“No,”] [source:Mara Lind] [cue:said], [content:“not now.”] Then she left.',
);
const [first, source, cue, second] = spans;

/** Words and marks as tokens; labels as given. */
function sentence(labels: string) {
  const tokens = [...text.matchAll(/[\p{L}]+|[^\s\p{L}]/gu)].map(
    ({ index, 0: token }): [number, number] => [index, index + token.length],
  );
  const written = labels.split(' ');
  return { doc: 'a', tokens, labels: [...written, ...tokens.slice(written.length).map(() => 'O')] };
}

// “ No , ” Mara Lind said , “ not now . ” Then she left .
const GOLD =
  'B-content I-content I-content I-content B-source I-source B-cue O B-content I-content I-content I-content I-content';

const quoteOf = (fields: Partial<Quote>): Quote => ({
  id: 'quote-1',
  type: 'direct',
  spans: [],
  source: null,
  cue: null,
  confidence: 1,
  ...fields,
});

test('the pieces of a content are two runs, and a run must be equal', () => {
  if (first === undefined || second === undefined) throw new Error('no spans');
  const whole = quoteOf({ spans: [first, second], source: source ?? null, cue: cue ?? null });
  const figures = scoreCofenet([sentence(GOLD)], new Map([['a', [whole]]]));
  expect(figures).toMatchObject([
    { name: 'cofenet source', right: 1, found: 1, gold: 1 },
    { name: 'cofenet cue', right: 1, found: 1, gold: 1 },
    { name: 'cofenet content', right: 2, found: 2, gold: 2 },
  ]);
  const shorter = quoteOf({ spans: [first, { ...second, start: second.start + 1 }] });
  expect(scoreCofenet([sentence(GOLD)], new Map([['a', [shorter]]]))).toMatchObject([
    { right: 0, found: 0, gold: 1 },
    { right: 0, found: 0, gold: 1 },
    { right: 1, found: 2, gold: 2 },
  ]);
});

test('a quote over two sentences is a run in each, and a document without quotes has none', () => {
  const tokens: [number, number][] = [
    [0, 2],
    [3, 5],
  ];
  const later: [number, number][] = [
    [6, 8],
    [9, 11],
  ];
  const labels = ['B-content', 'I-content'];
  const gold = [
    { doc: 'a', tokens, labels },
    { doc: 'a', tokens: later, labels },
    { doc: 'b', tokens, labels },
  ];
  const quote = quoteOf({ spans: [{ start: 0, end: 11 }] });
  const [, , content] = scoreCofenet(gold, new Map([['a', [quote]]]));
  expect(content).toMatchObject({ right: 2, found: 2, gold: 3 });
});

test('a token without a place in the text does not break a run', () => {
  const gold = [
    {
      doc: 'a',
      tokens: [[0, 2], null, [3, 5]] as [number, number][],
      labels: ['B-content', 'I-content', 'I-content'],
    },
  ];
  const quote = quoteOf({ spans: [{ start: 0, end: 5 }] });
  const [, , content] = scoreCofenet(gold, new Map([['a', [quote]]]));
  expect(content).toMatchObject({ right: 1, found: 1, gold: 1 });
});

test('reading names the line that is wrong', () => {
  const good = '{"doc":"a","tokens":[[0,2],null],"labels":["O","O"]}';
  expect(parseCofenet(`${good}\n`, 'gold.jsonl')).toHaveLength(1);
  const act = () => parseCofenet(`${good}\n{"doc":"a"}\n`, 'gold.jsonl');
  expect(act).toThrow(expect.objectContaining({ code: 'E_GOLD_FORMAT', where: 'gold.jsonl:2' }));
});

import { expect, test } from 'vitest';
import type { Sentence, Token } from '../../../src/document/token.ts';
import { trainingDocument } from '../../../src/tagger/linear/projection.ts';
import { marked } from '../../support/marked.ts';

/** Tokens by white space, one sentence a line. */
function cut(text: string): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const firstToken = tokens.length;
    for (const word of line[0].matchAll(/\S+/gu)) {
      const start = line.index + word.index;
      tokens.push({ text: word[0], start, end: start + word[0].length, pos: 'X' });
    }
    const end = line.index + line[0].length;
    sentences.push({ start: line.index, end, firstToken, endToken: tokens.length });
  }
  return { tokens, sentences };
}

function projected(markup: string) {
  const { text, spans } = marked(markup);
  const { tokens, sentences } = cut(text);
  const labeled = spans.map(({ start, end, label }) => ({ start, end, type: label }));
  const document = trainingDocument(tokens, sentences, labeled, 2);
  return {
    names: document.spans.map(
      ({ first, end, type }) => `${type}: ${document.words.slice(first, end).join(' ')}`,
    ),
    weights: document.sentences.map(({ weight }) => weight),
  };
}

test.each([
  {
    what: 'spans on whole tokens',
    markup: '[person:Mara Lind] came .\nShe left [place:Riga] .',
    names: ['person: Mara Lind', 'place: Riga'],
    weights: [2, 2],
  },
  {
    what: 'a span that ends within a token: its sentence is not learned from',
    markup: '[place:Riga]-based [person:Lind] came .\nShe left [place:Riga] .',
    names: ['person: Lind', 'place: Riga'],
    weights: [0, 2],
  },
  {
    what: 'a span over two sentences: neither is learned from',
    markup: 'By [person:Mara\nLind] now .\nShe left .',
    names: [],
    weights: [0, 0, 2],
  },
  {
    what: 'a span within a span: the longer one stays',
    markup: '[organization:Bank of [place:Riga]] said .',
    names: ['organization: Bank of Riga'],
    weights: [2],
  },
])('$what', ({ markup, names, weights }) => {
  expect(projected(markup)).toEqual({ names, weights });
});

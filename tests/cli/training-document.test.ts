import { expect, test } from 'vitest';
import { trainingDocument } from '../../src/cli/training-document.ts';
import { ENTITY_TYPES } from '../../src/document/entity.ts';
import type { Sentence, Token } from '../../src/document/token.ts';
import { marked } from '../support/marked.ts';

/** Sentences end at full stops, tokens are words and marks. */
function documentOf(markup: string) {
  const { text, spans } = marked(markup);
  const tokens = [...text.matchAll(/\w+|[^\w\s]/gu)].map(
    ({ 0: word, index }): Token => ({
      text: word,
      start: index,
      end: index + word.length,
      pos: 'X',
    }),
  );
  const sentences: Sentence[] = [];
  let first = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.text !== '.') continue;
    const start = tokens[first]?.start ?? 0;
    sentences.push({ start, end: token.end, firstToken: first, endToken: index + 1 });
    first = index + 1;
  }
  const names = spans.flatMap(({ start, end, label }) => {
    const type = ENTITY_TYPES.find((candidate) => candidate === label);
    return type === undefined ? [] : [{ start, end, type }];
  });
  const doubtful = spans.filter(({ label }) => label === 'doubtful');
  const {
    words,
    spans: taught,
    sentences: weighed,
  } = trainingDocument({ tokens, sentences }, names, doubtful);
  return {
    spans: taught.map(
      ({ first: from, end, type }) => `${type} ${words.slice(from, end).join(' ')}`,
    ),
    weights: weighed.map(({ weight }) => weight),
  };
}

test.each([
  ['[person:Mara Lind] left [place:Oslo]. She ran.', ['person Mara Lind', 'place Oslo'], [1, 1]],
  ['Nobody left. Nothing was said.', [], [1, 1]],
  // Of names inside names the outer one is taught.
  ['[organization:Bank of [place:Oslo]] fell.', ['organization Bank of Oslo'], [1]],
  // A name that ends inside a word would teach what is wrong: its sentence is context.
  ['The [place:Oslo]ites left. [person:Obi] stayed.', ['person Obi'], [0, 1]],
  ['[organization:It fell. Yes] it did. [person:Obi] stayed.', ['person Obi'], [0, 0, 1]],
  // What is not sure counts as context only.
  ['[person:Mara Lind] left. [doubtful:Obi] ran. Nobody stayed.', ['person Mara Lind'], [1, 0, 1]],
])('%s', (markup, spans, weights) => {
  expect(documentOf(markup)).toEqual({ spans, weights });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../src/readers/article.ts';
import { anyText } from '../support/any-document.ts';

test('a text alone is an article', () => {
  expect(articleFromText('It rained.')).toMatchObject({
    id: expect.stringMatching(/^article-[0-9a-f]{16}$/u),
    origin: { path: null, url: null, format: 'text' },
    text: 'It rained.',
    title: null,
    published: null,
  });
});

test('what is known beside the text goes with it', () => {
  const fields = {
    id: 'x-1',
    title: 'Rain',
    author: 'Nia Obi',
    publisher: 'Harbor Post',
    language: 'en',
  };
  const origin = { path: 'a.txt', url: 'https://example.org/a', format: 'page' };
  expect(
    articleFromText('It rained.', { ...fields, ...origin, published: '21 Oct 2021' }),
  ).toMatchObject({
    ...fields,
    origin,
    published: '2021-10-21',
  });
});

test('the id depends on the text and on nothing else', () => {
  const { id } = articleFromText('It rained.');
  expect(articleFromText('It rained.', { title: 'Rain', path: 'b.txt' }).id).toBe(id);
  expect(articleFromText('It rained. ').id).not.toBe(id);
});

test('a date that cannot be read is refused', () => {
  expect(() => articleFromText('It rained.', { published: 'yesterday' })).toThrowError(
    expect.objectContaining({ code: 'E_FIELD', message: "'yesterday' is no date." }),
  );
});

test('a text stays as it is, or is refused because nothing in it can be seen', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      if (/[^\s\p{Cc}\p{Cf}]/u.test(text)) expect(articleFromText(text).text).toBe(text);
      else
        expect(() => articleFromText(text)).toThrowError(
          expect.objectContaining({ code: 'E_EMPTY' }),
        );
    }),
  );
});

import { expect, test } from 'vitest';
import { text } from '../../src/readers/text.ts';
import { resultsOf, sourceOf } from '../support/source.ts';

test('reading stops where a text is too long', async () => {
  let given = 0;
  const source = {
    path: 'a.txt',
    async *bytes() {
      for (; given < 1000; given += 1) yield Buffer.from('a'.repeat(1000));
    },
  };
  expect(await resultsOf(text, source, { maxLength: 10_000 })).toMatchObject([
    { failure: { code: 'E_TOO_LONG', reason: 'It has more than 10000 characters.' } },
  ]);
  expect(given).toBeLessThan(20);
});

test('a zero byte far behind the first ones is no text either', async () => {
  const content = `${'It rained. '.repeat(1000)}\0`;
  expect(await resultsOf(text, sourceOf(content))).toMatchObject([
    { failure: { code: 'E_BINARY' } },
  ]);
});

test('a file is one article, however many lines it has', async () => {
  const content = 'It rained.\n'.repeat(5000);
  expect(await resultsOf(text, sourceOf(content))).toMatchObject([{ article: { text: content } }]);
});

import type { Article } from '../../src/document/article.ts';

/** An article of the given text, as a reader would give it; any field can be set. */
export const articleOf = (text: string, fields: Partial<Article> = {}): Article => ({
  id: 'test',
  origin: { path: null, url: null, format: 'text', sha256: '0'.repeat(64) },
  text,
  title: null,
  published: null,
  author: null,
  publisher: null,
  language: 'en',
  warnings: [],
  ...fields,
});

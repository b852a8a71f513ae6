import type { ArticleRecord } from '../../src/record/schema.ts';

export const PRODUCER: ArticleRecord['producer'] = {
  name: 'onrecord',
  version: '0.0.0',
  pipeline: 'test',
  pipelineHash: '0123456789abcdef',
};

/** A record in which everything that may be missing is; any field can be set. */
export const recordOf = (fields: Partial<ArticleRecord> = {}): ArticleRecord => ({
  schema: 1,
  id: 'article-1',
  origin: { path: null, url: null, format: 'text', sha256: '0'.repeat(64) },
  title: null,
  published: null,
  publisher: null,
  author: null,
  dateline: null,
  language: null,
  text: 'Nothing was said.',
  sentences: [],
  people: [],
  organizations: [],
  places: [],
  dates: [],
  quotes: [],
  warnings: [],
  producer: PRODUCER,
  ...fields,
});

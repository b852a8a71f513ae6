import type { Document } from '../../src/document/document.ts';
import type { AnnotateArticle } from '../../src/evaluation/task.ts';

/** A pipeline that gives every article the same layers, made by hand. */
export const giving =
  (layers: Partial<Document>): AnnotateArticle =>
  async (article) => ({ article, text: article.text, ...layers });

/** Gold as a file would hold it: one JSON object a line. */
export const goldFile = (...documents: readonly object[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('');

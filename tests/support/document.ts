import type { Document, Layers } from '../../src/document/document.ts';
import { ENTITY_TYPES, type Mention } from '../../src/document/entity.ts';
import { sentences } from '../../src/stages/sentences/sentences.ts';
import { articleOf } from './article.ts';
import { type MarkedSpan, marked } from './marked.ts';

const NO_LAYOUT: Layers['layout'] = {
  title: null,
  published: null,
  publisher: null,
  author: null,
  dateline: null,
  furniture: [],
};

const annotateSentences = await sentences.create({}, new Map());

type WithWords = Document & Pick<Layers, 'layout' | 'paragraphs' | 'sentences' | 'tokens'>;

/** A document with sentences and words, so that a later stage can be tested by itself. */
export async function documentOf(text: string): Promise<WithWords> {
  const article = articleOf(text);
  const document = { article, text, layout: NO_LAYOUT };
  return { ...document, ...(await annotateSentences(document)) };
}

/** The same with the names marked in it: `[person:Mara Lind] of [organization:Acme] spoke.` */
export async function documentWithNames(
  markup: string,
): Promise<WithWords & Pick<Layers, 'mentions'> & { readonly marks: readonly MarkedSpan[] }> {
  const { text, spans } = marked(markup);
  const mentions = spans.flatMap(({ label, start, end }): Mention[] => {
    const type = ENTITY_TYPES.find((name) => name === label);
    return type === undefined ? [] : [{ type, start, end, confidence: 1 }];
  });
  return { ...(await documentOf(text)), mentions, marks: spans };
}

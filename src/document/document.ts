import type { Article } from './article.ts';
import type { DateExpression } from './date-expression.ts';
import type { Entity, Mention, PlaceSense } from './entity.ts';
import type { Layout } from './layout.ts';
import type { Quote, Speaker } from './quote.ts';
import type { Tags } from './tags.ts';
import type { Paragraph, Sentence, Token } from './token.ts';

/** What stages add to an article's text. All arrays are in text order. */
export interface Layers {
  readonly layout: Layout;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly tags: Tags;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly places: readonly PlaceSense[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}

export type LayerName = keyof Layers;

/** In the order in which the built-in stages assign them. */
export const LAYERS = [
  'layout',
  'paragraphs',
  'sentences',
  'tokens',
  'tags',
  'mentions',
  'entities',
  'places',
  'dates',
  'quotes',
  'speakers',
] as const satisfies readonly LayerName[];

/** An article's text and, layer by layer, what was found in it. Layers are added, never edited. */
export interface Document extends Partial<Layers> {
  readonly article: Article;
  /** `article.text`: what every offset points into. */
  readonly text: string;
}

/** A document in which the layers `R` are there. */
export type With<R extends LayerName> = Pick<Document, 'article' | 'text'> & Pick<Layers, R>;

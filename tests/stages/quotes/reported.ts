import { readFileSync } from 'node:fs';
import type { Document, With } from '../../../src/document/document.ts';
import type { Quote } from '../../../src/document/quote.ts';
import { layout } from '../../../src/stages/layout/layout.ts';
import { quotes } from '../../../src/stages/quotes/quotes.ts';
import { sentences } from '../../../src/stages/sentences/sentences.ts';
import { articleOf } from '../../support/article.ts';

const FILES = ['models/linear/words.bin', 'models/quotes/frames.bin'];

/** What the quotes stage asks for. */
export const resources = new Map<string, Uint8Array>(
  FILES.map((name) => [name, readFileSync(new URL(`../../../${name}`, import.meta.url))]),
);
const readLayout = await layout.create(layout.options.parse({}), resources);
const cut = await sentences.create(sentences.options.parse({}), resources);

type Cut = Document & With<'layout' | 'tokens' | 'sentences' | 'paragraphs' | 'tags'>;

/** The document with everything the quotes stage reads; its tags know no quotations. */
export async function cutUp(text: string): Promise<Cut> {
  const article = articleOf(text);
  const laid = { article, text, ...(await readLayout({ article, text })) };
  const tags = { entities: null, roles: null, links: null };
  return { ...laid, ...(await cut(laid)), tags };
}

/** The quotes of a text, with the given options of the stage. */
export async function quotesIn(text: string, options: object = {}): Promise<readonly Quote[]> {
  const annotate = await quotes.create(quotes.options.parse(options), resources);
  return (await annotate(await cutUp(text))).quotes;
}

/** Quotes written the way `marked` gives spans: each span with its label, in text order. */
export const labelled = (text: string, found: readonly Quote[]) =>
  found
    .flatMap((quote) => [
      ...quote.spans.map((span) => ({ label: 'content', ...span })),
      ...(quote.source === null ? [] : [{ label: 'source', ...quote.source }]),
      ...(quote.cue === null ? [] : [{ label: 'cue', ...quote.cue }]),
    ])
    .map(({ label, start, end }) => `${start} ${label}: ${text.slice(start, end)}`)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));

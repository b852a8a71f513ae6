import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../src/document/article.ts';

const SEEDS = new URL('../seeds/', import.meta.url);

/** A word is what stands between white space, as in the figures of other tools. */
export const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/**
 * The seeds, again and again until they are as large as asked. Each copy gets a line of its own, so
 * that no two articles are the same to the letter.
 *
 * @param size in characters
 */
export function repeatedSeeds(size: number): Article[] {
  const texts = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, SEEDS), 'utf8'));
  const articles: Article[] = [];
  let total = 0;
  for (let copy = 0; total < size; copy++) {
    for (const seed of texts) {
      const text = `${seed.trimEnd()}\n\nCopy number ${copy}.\n`;
      total += text.length;
      articles.push({
        id: `seed-${articles.length}`,
        origin: { path: null, url: null, format: 'text', sha256: '' },
        text,
        title: null,
        published: '2024-03-06',
        author: null,
        publisher: null,
        language: 'en',
        warnings: [],
      });
    }
  }
  return articles;
}

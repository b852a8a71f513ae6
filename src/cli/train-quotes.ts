import { readFile } from 'node:fs/promises';
import { parseGoldLines } from '../evaluation/gold.ts';
import { piecesOf, quotesGold, spansOf } from '../evaluation/quotes/gold.ts';
import { readGold } from './read-gold.ts';

const WORDS = new URL('../../models/linear/words.bin', import.meta.url);

/** Weights of the frames of quotations, from gold in the form of `onrecord evaluate quotes`. */
export async function trainQuotes(
  paths: readonly string[],
  { epochs, seed }: { readonly epochs: number | undefined; readonly seed: number },
): Promise<Uint8Array> {
  const { openPipeline } = await import('../pipeline/pipeline.ts');
  const { articleFromText } = await import('../readers/article.ts');
  const { sceneOf } = await import('../stages/quotes/scene.ts');
  const { trainingSentences } = await import('../stages/quotes/training-sentences.ts');
  const { trainFrames } = await import('../tagger/frames/train.ts');
  const { WordFactsCache } = await import('../tagger/frames/word-facts.ts');
  const { openWordTable } = await import('../tagger/linear/word-table.ts');
  const table = openWordTable(await readFile(WORDS), 'models/linear/words.bin');
  const words = new WordFactsCache(table);
  const stages = ['layout', 'sentences'].map((use) => ({ use, options: {}, where: 'train' }));
  const definition = { name: 'words', description: '', stages };
  const pipeline = await openPipeline({ definition, resources: new Map(), hash: '' });
  const taught = [];
  for (const path of paths) {
    for (const { text, date, quotes } of parseGoldLines(
      await readGold(path),
      path,
      quotesGold,
      spansOf,
    )) {
      const article = articleFromText(text, { published: date ?? null });
      const { tokens = [], sentences = [], paragraphs = [] } = await pipeline.annotate(article);
      const scene = sceneOf(text, tokens, sentences, paragraphs);
      const gold = quotes.map((quote) => ({
        spans: piecesOf(quote),
        cue: quote.cue ?? null,
        source: quote.speaker ?? null,
        isSpeech: (quote.cueClass ?? 'speech') === 'speech',
      }));
      taught.push(...trainingSentences(scene, gold, words));
    }
  }
  return trainFrames(taught, {
    words: table.checksum,
    seed,
    ...(epochs === undefined ? {} : { epochs }),
  });
}

/**
 * Makes frames.bin, the model of frames: `npm run frames`. Reads PolNeAR's training part from
 * ../shared/corpora, and stops without it. The same corpus gives the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Span } from '../../src/document/span.ts';
import { articleFromText } from '../../src/readers/article.ts';
import { sceneOf } from '../../src/stages/quotes/scene.ts';
import { trainingSentences } from '../../src/stages/quotes/training-sentences.ts';
import { sentences } from '../../src/stages/sentences/sentences.ts';
import { trainFrames } from '../../src/tagger/frames/train.ts';
import { WordFactsCache } from '../../src/tagger/frames/word-facts.ts';
import { openWordTable } from '../../src/tagger/linear/word-table.ts';

/** What is read of a quote of the corpus. */
interface Gold extends Span {
  readonly spans?: readonly (readonly [start: number, end: number])[];
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly cueClass: string;
}

const CORPUS = new URL('../../../shared/corpora/quotes/polnear.train.jsonl', import.meta.url);
const WORDS = 'models/linear/words.bin';
const NO_LAYOUT = {
  title: null,
  published: null,
  publisher: null,
  author: null,
  dateline: null,
  furniture: [],
};

const bare = (span: Span | null): Span | null =>
  span === null ? null : { start: span.start, end: span.end };

if (existsSync(CORPUS)) {
  const table = openWordTable(readFileSync(new URL(`../../${WORDS}`, import.meta.url)), WORDS);
  const words = new WordFactsCache(table);
  const cut = await sentences.create({}, new Map());
  const taught = [];
  for (const line of readFileSync(CORPUS, 'utf8').trim().split('\n')) {
    const { text, quotes }: { text: string; quotes: readonly Gold[] } = JSON.parse(line);
    const article = articleFromText(text);
    const layers = await cut({ article, text, layout: NO_LAYOUT });
    const scene = sceneOf(text, layers.tokens, layers.sentences, layers.paragraphs);
    const gold = quotes.map((quote) => ({
      spans: quote.spans?.map(([start, end]) => ({ start, end })) ?? [
        { start: quote.start, end: quote.end },
      ],
      cue: bare(quote.cue),
      source: bare(quote.speaker),
      isSpeech: quote.cueClass === 'speech',
    }));
    taught.push(...trainingSentences(scene, gold, words));
  }
  const weights = trainFrames(taught, { words: table.checksum });
  writeFileSync(new URL('frames.bin', import.meta.url), weights);
  process.stdout.write(`${taught.length} sentences, ${weights.length} bytes\n`);
} else {
  process.stdout.write('There is no ../shared/corpora to learn from: nothing is changed.\n');
}

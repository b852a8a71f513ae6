import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OnrecordError } from '../../../src/errors.ts';
import { sceneOf } from '../../../src/stages/quotes/scene.ts';
import { sentenceView } from '../../../src/stages/quotes/sentence-view.ts';
import { trainingSentences } from '../../../src/stages/quotes/training-sentences.ts';
import { openFrameModel } from '../../../src/tagger/frames/frame-model.ts';
import { FrameReader } from '../../../src/tagger/frames/frame-reader.ts';
import { trainFrames } from '../../../src/tagger/frames/train.ts';
import { WordFactsCache } from '../../../src/tagger/frames/word-facts.ts';
import { openWordTable } from '../../../src/tagger/linear/word-table.ts';
import { cutUp } from '../../stages/quotes/reported.ts';
import { marked } from '../../support/marked.ts';

const TAUGHT = [
  '[source:Lind] [cue:zorped] [content:that the bridge was closed].',
  '[source:The council] [cue:zorped] [content:that it would wait].',
  '[content:“We waited,”] [source:Obi] [cue:zorped].',
  '[content:“We left,”] [source:Mara Lind] [cue:zorped].',
  'The bridge was closed and the council waited.',
  'Obi left the hall, and Lind waited.',
];
const table = openWordTable(
  readFileSync(new URL('../../../models/linear/words.bin', import.meta.url)),
  'words.bin',
);
const words = new WordFactsCache(table);

async function scene(text: string) {
  const { tokens, sentences, paragraphs } = await cutUp(text);
  return sceneOf(text, tokens, sentences, paragraphs);
}

async function taught() {
  const sentences = await Promise.all(
    TAUGHT.map(async (markup) => {
      const { text, spans } = marked(markup);
      const of = (label: string) => spans.filter((span) => span.label === label);
      const [cue = null] = of('cue');
      const [source = null] = of('source');
      const quotes = cue === null ? [] : [{ spans: of('content'), cue, source, isSpeech: true }];
      return trainingSentences(await scene(text), quotes, words);
    }),
  );
  return trainFrames(sentences.flat(), { words: table.checksum, epochs: 20, leastCount: 1 });
}

test('what is learned is read again, from the bytes of the model', async () => {
  const reader = new FrameReader(openFrameModel(await taught(), table.checksum, 'frames.bin'));
  const text = 'Obi zorped that the hall was closed.';
  const own = await scene(text);
  const [sentence] = own.sentences;
  if (sentence === undefined) throw new Error('the text has no sentence');
  const frames = reader.read(sentenceView(own, sentence, words), 0.5);
  expect(frames).toMatchObject([
    { anchor: 1, source: { from: 0, to: 1 }, left: null, right: { from: 2, to: 7 } },
  ]);
  expect(frames[0]?.speech).toBeGreaterThan(0.5);
});

test('the same annotations give the same bytes', async () => {
  expect(await taught()).toEqual(await taught());
});

test('weights made with another word table are refused', async () => {
  const bytes = await taught();
  expect(() => openFrameModel(bytes, table.checksum + 1, 'frames.bin')).toThrow(OnrecordError);
});

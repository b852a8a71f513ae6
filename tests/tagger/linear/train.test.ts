import { beforeAll, expect, test } from 'vitest';
import { likeliestSpans } from '../../../src/tagger/likeliest-spans.ts';
import { writeCasingTable } from '../../../src/tagger/linear/casing-table.ts';
import { openLinearModel } from '../../../src/tagger/linear/linear-model.ts';
import { LinearTagger } from '../../../src/tagger/linear/linear-tagger.ts';
import {
  scoreTagger,
  type TrainingDocument,
  type TrainProgress,
  trainTagger,
} from '../../../src/tagger/linear/train.ts';
import { openWordKnowledge } from '../../../src/tagger/linear/word-knowledge.ts';
import { writeWordTable } from '../../../src/tagger/linear/word-table.ts';
import { marked } from '../../support/marked.ts';

const CLUSTERS = writeWordTable({
  words: ['said', 'in', 'the'],
  coarse: Uint16Array.of(1, 2, 2),
  middle: Uint16Array.of(1, 2, 2),
  fine: Uint16Array.of(1, 2, 3),
  finest: Uint16Array.of(1, 2, 3),
});
const CASING = writeCasingTable(
  new Map([
    ['rain', { casing: 1, lists: 0 }],
    ['riga', { casing: 7, lists: 2 }],
  ]),
);
const WORDS = { clusters: CLUSTERS, casing: CASING };
const KNOWLEDGE = openWordKnowledge(WORDS, { clusters: 'words.bin', casing: 'casing.bin' });

/** One article a line of markup; words by white space. */
function documentOf(markup: string): TrainingDocument {
  const { text, spans } = marked(markup);
  const words = [...text.matchAll(/\S+/gu)];
  const indexOf = (offset: number): number => words.findIndex(({ index }) => index >= offset);
  return {
    words: words.map(([word]) => word),
    sentences: [{ firstToken: 0, endToken: words.length, weight: 1 }],
    spans: spans.map(({ start, end, label }) => {
      const next = indexOf(end);
      return { first: indexOf(start), end: next < 0 ? words.length : next, type: label };
    }),
  };
}

const PEOPLE = ['Mara Lind', 'Obi', 'Jon Tarek', 'Ada Mensah', 'Lev', 'Ines Duarte Pinto'];
const PLACES = ['Riga', 'Port Sund', 'Harrow', 'Lome', 'New Ardal'];
const ARTICLES = PEOPLE.flatMap((person) =>
  PLACES.map((place) => documentOf(`Then [person:${person}] said rain fell in [place:${place}] .`)),
);

const train = (onProgress: (progress: TrainProgress) => void = () => undefined): Uint8Array =>
  trainTagger(ARTICLES, {
    types: ['person', 'place'],
    words: WORDS,
    dev: ARTICLES.slice(0, 5),
    epochs: 4,
    onProgress,
  });

let bytes: Uint8Array;
beforeAll(() => {
  bytes = train();
});

const taggerOf = (model: Uint8Array): LinearTagger =>
  new LinearTagger(openLinearModel(model, KNOWLEDGE.checksum, 'weights.bin'), KNOWLEDGE);

test('names no training text holds are found by the words around them', () => {
  const { words, sentences, spans } = documentOf(
    'Then [person:Kofi Brandt] said rain fell in [place:Velmora] .',
  );
  const tags = taggerOf(bytes).tag(words, sentences);
  expect(likeliestSpans(tags, 0, words.length)).toEqual(spans);
});

test('each row of probabilities sums to 1, and tokens of no sentence are outside', () => {
  const { words } = documentOf('Then Kofi Brandt said rain fell in Velmora .');
  const tags = taggerOf(bytes).tag(words, [{ firstToken: 2, endToken: 5 }]);
  const size = tags.labels.length;
  expect(tags.probabilities).toHaveLength(words.length * size);
  for (let token = 0; token < words.length; token += 1) {
    const row = tags.probabilities.subarray(token * size, (token + 1) * size);
    expect(row.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 5);
    if (token < 2 || token >= 5) expect(row[0]).toBe(1);
  }
});

test('what a tagger says of an article does not depend on the articles before it', () => {
  const { words, sentences } = documentOf('Then Kofi Brandt said rain fell in Velmora .');
  const used = taggerOf(bytes);
  for (const article of ARTICLES) used.tag(article.words, article.sentences);
  expect(used.tag(words, sentences)).toEqual(taggerOf(bytes).tag(words, sentences));
});

test('the same articles give the same bytes', () => {
  expect(train()).toEqual(bytes);
});

test('progress tells of the features, of each epoch, and of the model with its score', () => {
  const told: TrainProgress[] = [];
  train((progress) => told.push(progress));
  expect(told.map(({ kind }) => kind)).toEqual([
    'features',
    'epoch',
    'epoch',
    'epoch',
    'epoch',
    'model',
  ]);
  expect(told.at(-1)).toMatchObject({ score: { precision: 1, recall: 1, f1: 1 } });
});

test('the score counts a span with a wrong end or type as wrong', () => {
  const right = documentOf('Then [person:Kofi Brandt] said rain fell in [place:Velmora] .');
  const wrong = documentOf('Then [person:Kofi] Brandt said rain fell in [person:Velmora] .');
  expect(scoreTagger(taggerOf(bytes), [right, wrong])).toEqual({
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
  });
});

test('a sentence of weight 0 is not learned from', () => {
  const silent = ARTICLES.map((article) => ({
    ...article,
    sentences: article.sentences.map((sentence) => ({ ...sentence, weight: 0 })),
  }));
  const other = documentOf('The [place:Velmora] [person:Brandt] .');
  const options = { types: ['person', 'place'], words: WORDS, dev: [], epochs: 2 };
  expect(trainTagger([other, ...silent], options)).toEqual(trainTagger([other], options));
});

test.each([
  { what: 'other words', words: KNOWLEDGE.checksum + 1, model: () => bytes, says: 'about words' },
  {
    what: 'a word table',
    words: KNOWLEDGE.checksum,
    model: () => CLUSTERS,
    says: "'linear-words'",
  },
  { what: 'half', words: KNOWLEDGE.checksum, model: () => bytes.slice(0, 999), says: 'cut short' },
])('weights of $what are refused', ({ words, model, says }) => {
  expect(() => openLinearModel(model(), words, 'weights.bin')).toThrow(
    expect.objectContaining({ code: 'E_MODEL_FORMAT', message: expect.stringContaining(says) }),
  );
});

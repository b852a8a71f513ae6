import { describe, expect, test } from 'vitest';
import { WordPieces } from '../../../src/tagger/encoder/word-pieces.ts';

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'u',
  '.',
  's',
  'said',
  'cafe',
  'play',
  '##ing',
  '##s',
  '中',
  '国',
  '$',
  '3',
  'a',
  '##a',
];
const wordPieces = new WordPieces(VOCABULARY.join('\n'), 'vocab.txt');
const pieces = (word: string) => wordPieces.of(word).map((id) => VOCABULARY[id]);

test.each([
  { word: 'said', parts: ['said'], why: 'a known word' },
  { word: 'SAID', parts: ['said'], why: 'without its case' },
  { word: 'Café', parts: ['cafe'], why: 'without its accents' },
  { word: 'Cafe\u0301', parts: ['cafe'], why: 'however they are written' },
  { word: 'playings', parts: ['play', '##ing', '##s'], why: 'the longest known piece first' },
  { word: 'U.S.', parts: ['u', '.', 's', '.'], why: 'punctuation stands alone' },
  { word: '$3', parts: ['$', '3'], why: 'so do symbols' },
  { word: '中国', parts: ['中', '国'], why: 'and Han characters' },
  { word: 'sa\u00adid', parts: ['said'], why: 'soft hyphens are dropped' },
  { word: 'zebra', parts: ['[UNK]'], why: 'a word with no known pieces' },
  { word: '\u200b', parts: ['[UNK]'], why: 'a token of nothing has a piece all the same' },
  { word: '\ud800', parts: ['[UNK]'], why: 'a lone surrogate' },
])('$word: $why', ({ word, parts }) => {
  expect(pieces(word)).toEqual(parts);
});

describe('a very long token', () => {
  test('keeps its first pieces only', () => {
    expect(pieces('a'.repeat(90))).toHaveLength(16);
  });

  test('is unknown where the reference gives up', () => {
    expect(pieces('a'.repeat(101))).toEqual(['[UNK]']);
  });
});

test('a file that is no vocabulary is refused', () => {
  expect(() => new WordPieces('a\nb', 'vocab.txt')).toThrow(
    expect.objectContaining({ code: 'E_MODEL_FORMAT', where: 'vocab.txt' }),
  );
});

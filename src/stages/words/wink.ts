import winkModel from 'wink-eng-lite-web-model';
import winkNlp, { type Document, type ItsHelpers, type Model } from 'wink-nlp';

/** The annotations of wink-nlp that stages ask for. */
export type WinkPipe = 'sbd' | 'ner' | 'pos';

/** wink-nlp as stages use it: what it says of a text depends on that text alone. */
export interface Wink {
  read(text: string): Document;
  readonly its: ItsHelpers;
}

/** The part of wink-nlp's core model that holds the words it knows. */
interface CoreModel {
  readonly features: {
    readonly lexeme: { hash: Record<string, number>; readonly list: readonly string[] };
  };
}

/** The part of wink-nlp's cache that its part-of-speech feature asks. */
interface Cache {
  lookup(text: string): readonly number[] | null;
  intrinsicSize(): number;
  posOf(index: number): number;
}

type PosFeature = (word: string, category: number, cache: Cache) => number;
type FeatureFn = (config: unknown) => { pos: PosFeature };

// Words that wink-nlp has met are kept for ever; past this many more of them it is loaded anew.
const MOST_WORDS_KEPT = 400_000;

// What a lookup says of a word outside the lexicon: an index past every known word.
const UNKNOWN: readonly number[] = [Number.POSITIVE_INFINITY];

const opened = new Map<string, Wink>();

/**
 * wink-nlp with its English model, loaded at the first call for a pipe (some 60 ms).
 *
 * As it comes, wink-nlp adds each new word to its lexicon and takes a later one that looks the same
 * for known: once it has read `“Lind’s` it no longer parts `Lind’s`. An article would be cut into
 * other tokens according to the articles before it. So the words it learns go into a copy of its
 * lexicon that tokenization does not see, and are taken out again after each text.
 */
export function openWink(pipe: readonly WinkPipe[]): Wink {
  const key = pipe.join(' ');
  const wink = opened.get(key) ?? readerOf(pipe);
  opened.set(key, wink);
  return wink;
}

function readerOf(pipe: readonly WinkPipe[]): Wink {
  let loaded = load(pipe);
  const { its } = loaded.reader;
  return {
    its,
    read(text) {
      if (loaded.lexeme.list.length > loaded.full) loaded = load(pipe);
      const { reader, lexeme } = loaded;
      const known = lexeme.list.length;
      try {
        return reader.readDoc(text);
      } finally {
        for (const word of lexeme.list.slice(known)) delete lexeme.hash[word];
      }
    },
  };
}

let metaModel: unknown;

function load(pipe: readonly WinkPipe[]) {
  // The package types its parts as unknown; these are functions in every version 1.x.
  const readCore = winkModel.core as () => CoreModel;
  const readFeatures = winkModel.featureFn as FeatureFn;
  const readMetaModel = winkModel.metaCER as () => unknown;
  const core = readCore();
  const model: Model = {
    ...winkModel,
    core: () => core,
    // Each call of the original quotes once more what it gave before: 25 calls no longer fit in memory.
    metaCER: () => {
      metaModel ??= readMetaModel();
      return metaModel;
    },
    featureFn: (config: unknown) => {
      const features = readFeatures(config);
      const { pos } = features;
      features.pos = (word, category, cache) =>
        pos(word, category, {
          lookup: (text) => cache.lookup(text) ?? UNKNOWN,
          intrinsicSize: cache.intrinsicSize,
          posOf: cache.posOf,
        });
      return features;
    },
  };
  const reader = winkNlp(model, [...pipe]);
  const { lexeme } = core.features;
  // From here on wink-nlp learns in the copy, while its tokenizer goes on looking into the original.
  lexeme.hash = Object.assign(Object.create(null), lexeme.hash);
  return { reader, lexeme, full: lexeme.list.length + MOST_WORDS_KEPT };
}

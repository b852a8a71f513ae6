import { existsSync, readFileSync } from 'node:fs';
import type { LayerName } from '../../src/document/document.ts';

/** A set of annotated articles, and what is compared on it. */
export interface Corpus {
  readonly task: 'entities' | 'quotes' | 'dates' | 'sentences' | 'places';
  /** Its file, in the folder of corpora. */
  readonly file: string;
  /** What it is called in docs/accuracy.md. */
  readonly title: string;
  /** What a pipeline must assign for it; `speakers` where the pipeline has them. */
  readonly layers: readonly LayerName[];
  /** The figures that are shown, and in which order. */
  readonly figures: readonly string[];
  /**
   * The test of floors takes every so-manieth document, so that a machine without the native runtime
   * is done in minutes too.
   */
  readonly every: number;
}

const entities = (file: string, title: string, every: number): Corpus => ({
  task: 'entities',
  file: `entities/${file}.jsonl`,
  title,
  layers: ['mentions'],
  figures: ['all', 'people', 'organizations', 'places'],
  every,
});

const QUOTE_FIGURES = [
  'quotes dice50',
  'quotes exact',
  'quotes speaker',
  'quotes joint',
  'quotes recall direct',
  'quotes recall mixed',
  'quotes recall indirect',
  'marks dice50',
  'marks exact',
  'marks speaker',
  'marks joint',
  'all dice50',
];

const dates = (file: string, title: string): Corpus => ({
  task: 'dates',
  file: `dates/${file}.jsonl`,
  title,
  layers: ['dates'],
  figures: ['strict', 'relaxed', 'value', 'type'],
  every: 1,
});

const sentences = (file: string, title: string, figures: readonly string[]): Corpus => ({
  task: 'sentences',
  file: `sentences/${file}.jsonl`,
  title,
  layers: ['sentences'],
  figures,
  every: 1,
});

/** The open corpora that no model of ours was trained on, by task. */
export const CORPORA: readonly Corpus[] = [
  entities('conll2003.clean.dev', 'CoNLL-2003 dev, corrected labels', 3),
  entities('conll2003.dev', 'CoNLL-2003 dev', 3),
  entities('finer-ord', 'FiNER-ORD (financial news)', 6),
  entities('uner-ewt.dev', 'UNER EWT dev (web)', 4),
  {
    task: 'quotes',
    file: 'quotes/polnear.dev.jsonl',
    title: 'PolNeAR dev',
    layers: ['quotes', 'speakers'],
    figures: QUOTE_FIGURES,
    every: 3,
  },
  {
    task: 'quotes',
    file: 'quotes/gum-news.train.jsonl',
    title: 'GUM news (recall and speakers only)',
    layers: ['quotes', 'speakers'],
    figures: ['quotes speaker', 'quotes canonical', 'quotes recall direct', 'quotes recall mixed'],
    every: 1,
  },
  dates('aquaint', 'AQUAINT (newswire)'),
  dates('timebank.open', 'TimeBank (newswire)'),
  dates('wikiwars.train', 'WikiWars train (histories)'),
  sentences('gum-news', 'GUM news', ['ends']),
  sentences('pud-news', 'PUD news', ['ends']),
  sentences('ewt.dev', 'EWT dev (web)', ['ends']),
  sentences('golden-rules', 'Golden rules', ['ends', 'documents']),
  {
    task: 'places',
    file: 'places/lgl.jsonl',
    title: 'LGL (US local news)',
    layers: ['mentions', 'entities', 'places'],
    figures: ['recognized', 'resolved', 'country', 'resolved of all'],
    every: 8,
  },
];

/** Token labels on the documents of another corpus, for the comparison with CofeNet. */
export const COFENET = {
  documents: 'quotes/polnear.dev.jsonl',
  sentences: 'quotes/polnear.dev.cofenet-sentences.jsonl',
} as const;

const FOLDER = new URL('../../../shared/corpora/', import.meta.url);

/** True where the corpora are there: they are not part of the repository. */
export const hasCorpora = (): boolean => existsSync(FOLDER);

export const corpusSource = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

/** The lines of a corpus, every so-manieth. */
export const thinned = (source: string, every: number): string =>
  source
    .split('\n')
    .filter((line, index) => line !== '' && index % every === 0)
    .join('\n');

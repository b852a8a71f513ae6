import type { Article } from '../../src/document/article.ts';
import type { Document } from '../../src/document/document.ts';
import type { Quote } from '../../src/document/quote.ts';
import { OnrecordError } from '../../src/errors.ts';
import type { Figure } from '../../src/evaluation/figures.ts';
import { EVALUATION_TASKS } from '../../src/evaluation/index.ts';
import { parseCofenet, scoreCofenet } from '../../src/evaluation/quotes/cofenet.ts';
import type { AnnotateArticle } from '../../src/evaluation/task.ts';
import { loadPipeline } from '../../src/pipeline/load.ts';
import { openPipeline } from '../../src/pipeline/pipeline.ts';
import { COFENET, type Corpus, corpusSource, thinned } from './corpora.ts';
import { shortened } from './shortened.ts';

/** The figures of a pipeline on a corpus, by name. */
export type Figures = ReadonlyMap<string, Figure>;

/** Measures one pipeline. */
export interface Measurer {
  readonly name: string;
  /** Of what decides a document: equal hashes give equal figures. */
  readonly hash: string;
  /**
   * What the pipeline reaches on a corpus; nothing where it does not assign what the corpus is about.
   *
   * @param every takes every so-manieth document; 1 takes all
   */
  measure(corpus: Corpus, every: number): Promise<Figures>;
}

/** Makes a measurer that reads each text once, however often it is asked about it. */
export async function measurerOf(name: string): Promise<Measurer> {
  const loaded = await loadPipeline(name);
  const read = new Map<string, Document>();
  return {
    name,
    hash: loaded.hash,
    async measure(corpus, every) {
      const pipeline = await openPipeline(shortened(loaded, corpus.layers));
      return figuresOn(corpus, every, async (article) => {
        const key = JSON.stringify([article.text, article.published, corpus.layers]);
        const document = read.get(key) ?? (await pipeline.annotate(article));
        read.set(key, document);
        return document;
      });
    },
  };
}

async function figuresOn(
  corpus: Corpus,
  every: number,
  annotate: AnnotateArticle,
): Promise<Figures> {
  const task = EVALUATION_TASKS.find(({ name }) => name === corpus.task);
  if (task === undefined) throw new Error(`There is no task ${corpus.task}.`);
  const gold = task.parseGold(thinned(corpusSource(corpus.file), every), corpus.file);
  const quotes = new Map<string, readonly Quote[]>();
  const noted = async (article: Article): Promise<Document> => {
    const document = await annotate(article);
    quotes.set(article.id, document.quotes ?? []);
    return document;
  };
  try {
    const { figures } = await gold.score(noted);
    const shown = figures.filter(({ name }) => corpus.figures.includes(name));
    const byToken = corpus.file === COFENET.documents ? cofenet(quotes) : [];
    return new Map([...shown, ...byToken].map((figure) => [figure.name, figure]));
  } catch (thrown) {
    if (thrown instanceof OnrecordError && thrown.code === 'E_STAGE_ORDER') return new Map();
    throw thrown;
  }
}

/** Scores the documents that were read, and no others. */
function cofenet(quotes: ReadonlyMap<string, readonly Quote[]>): readonly Figure[] {
  const sentences = parseCofenet(corpusSource(COFENET.sentences), COFENET.sentences);
  return scoreCofenet(
    sentences.filter(({ doc }) => quotes.has(doc)),
    quotes,
  );
}

import { createHash } from 'node:crypto';
import type { Article } from '../document/article.ts';
import type { Document, LayerName, Layers } from '../document/document.ts';
import { OnrecordError } from '../errors.ts';
import type { Figure } from './figures.ts';
import type { Placed } from './gold.ts';
import type { Discrepancy, EvaluationReport } from './report.ts';

/** Runs a pipeline over one article, as `Pipeline.annotate` does. */
export type AnnotateArticle = (article: Article) => Promise<Document>;

/** The gold of one file, ready to be compared. */
export interface GoldSet {
  /** Number of documents. */
  readonly size: number;
  /**
   * Reads every text with the pipeline, in order, and compares.
   *
   * @param done called with the number of documents after each one
   * @throws OnrecordError `E_STAGE_ORDER` where the pipeline does not assign what the task compares,
   *   and whatever the pipeline throws
   */
  score(annotate: AnnotateArticle, done?: (documents: number) => void): Promise<EvaluationReport>;
}

/** What can be evaluated: a form of gold and a way to compare documents with it. */
export interface EvaluationTask {
  /** As it stands on the command line: the name of what is scored. */
  readonly name: string;
  /** One sentence for `--help`. */
  readonly summary: string;
  /**
   * Reads a file of gold, one JSON object a line (docs/evaluation.md has the fields).
   *
   * @param source the whole file
   * @param path where it was read, for messages
   * @throws OnrecordError `E_GOLD_FORMAT` with `path:line`
   */
  parseGold(source: string, path: string): GoldSet;
}

/** A document in which the layers `R` are there and any other may be. */
export type Scored<R extends LayerName> = Document & Pick<Layers, R>;

/** What one document adds to the figures, and where it differs from gold. */
export interface Comparison<C> {
  readonly counts: C;
  readonly discrepancies: readonly Discrepancy[];
}

interface TaskParts<G extends { readonly text: string }, R extends LayerName, C> {
  readonly name: string;
  readonly summary: string;
  /** The layers that the pipeline must assign. */
  readonly requires: readonly R[];
  readonly parse: (source: string, path: string) => readonly Placed<G>[];
  /** What the container of the article would say: its date, its publisher. */
  readonly container?: (gold: G) => Partial<Pick<Article, 'published' | 'title' | 'publisher'>>;
  /** Pure. */
  readonly compare: (gold: Placed<G>, document: Scored<R>) => Comparison<C>;
  readonly figures: (counts: readonly C[]) => readonly Figure[];
}

/** Makes a task of its parts; the type of its gold stays inside. */
export const defineTask = <G extends { readonly text: string }, const R extends LayerName, C>(
  parts: TaskParts<G, R, C>,
): EvaluationTask => ({
  name: parts.name,
  summary: parts.summary,
  parseGold(source, path) {
    const documents = parts.parse(source, path);
    return {
      size: documents.length,
      async score(annotate, done) {
        const counts: C[] = [];
        const discrepancies: Discrepancy[] = [];
        for (const gold of documents) {
          const document = await annotate(articleOf(gold, path, parts.container?.(gold) ?? {}));
          const compared = parts.compare(gold, withLayers(document, parts));
          counts.push(compared.counts);
          discrepancies.push(...compared.discrepancies);
          done?.(counts.length);
        }
        return {
          task: parts.name,
          documents: documents.length,
          figures: parts.figures(counts),
          discrepancies,
        };
      },
    };
  },
});

function articleOf(
  gold: { readonly id: string; readonly text: string },
  path: string,
  container: Partial<Article>,
): Article {
  return {
    id: gold.id,
    origin: {
      path,
      url: null,
      format: 'gold',
      sha256: createHash('sha256').update(gold.text, 'utf8').digest('hex'),
    },
    text: gold.text,
    title: null,
    published: null,
    author: null,
    publisher: null,
    language: 'en',
    warnings: [],
    ...container,
  };
}

function withLayers<R extends LayerName>(
  document: Document,
  { name, requires }: { readonly name: string; readonly requires: readonly R[] },
): Scored<R> {
  const missing = requires.filter((layer) => document[layer] === undefined);
  if (missing.length > 0) {
    throw new OnrecordError(
      'E_STAGE_ORDER',
      `The pipeline assigns no ${missing.join(' and no ')}, so '${name}' has nothing to compare.`,
      { hint: 'Name a pipeline with a stage that assigns that, such as --pipeline news.' },
    );
  }
  // Checked just above: every layer of `requires` is there.
  return document as Scored<R>;
}

import { QUOTE_TYPES } from '../../document/quote.ts';
import { agreement, type Counts, type Figure, share, sumCounts } from '../figures.ts';
import { parseGoldLines } from '../gold.ts';
import { defineTask } from '../task.ts';
import { type CountsByFilter, compareQuotes, type QuoteCounts } from './compare.ts';
import { QUOTE_FILTERS, type QuoteFilter } from './filters.ts';
import { quotesGold, spansOf } from './gold.ts';

/** The figures of one filter, named `quotes dice50`, `quotes joint`, … */
function figuresOf(filter: QuoteFilter, documents: readonly CountsByFilter[]): Figure[] {
  const counts = documents.map((document) => document[filter]);
  const agreed = (field: 'dice50' | 'exact' | 'joint'): Figure =>
    agreement(`${filter} ${field}`, sumCounts(counts.map((count): Counts => count[field])));
  const shared = (name: string, cases: (count: QuoteCounts) => QuoteCounts['speaker']): Figure =>
    share(
      `${filter} ${name}`,
      counts.reduce((sum, count) => sum + cases(count).right, 0),
      counts.reduce((sum, count) => sum + cases(count).total, 0),
    );
  return [
    agreed('dice50'),
    agreed('exact'),
    shared('speaker', ({ speaker }) => speaker),
    agreed('joint'),
    shared('canonical', ({ canonical }) => canonical),
    ...QUOTE_TYPES.map((type) => shared(`recall ${type}`, ({ recall }) => recall[type])),
  ].filter((figure) => figure.kind === 'agreement' || figure.total > 0);
}

export const quotesTask = defineTask({
  name: 'quotes',
  summary: 'What was said, and by whom.',
  requires: ['quotes'],
  parse: (source, path) => parseGoldLines(source, path, quotesGold, spansOf),
  container: ({ date }) => ({ published: date ?? null }),
  compare: (gold, { quotes, speakers }) => compareQuotes(gold, quotes, speakers ?? null),
  figures: (documents) => QUOTE_FILTERS.flatMap((filter) => figuresOf(filter, documents)),
});

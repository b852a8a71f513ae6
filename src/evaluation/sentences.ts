import { z } from 'zod';
import { inTextOrder, type Span } from '../document/span.ts';
import { agreement, type Counts, share, sumCounts } from './figures.ts';
import { goldDocument, goldPair, parseGoldLines } from './gold.ts';
import { discrepancy } from './report.ts';
import { type Comparison, defineTask } from './task.ts';

/** A gold document: `{"id", "text", "sentences": [[start, end]]}`. */
export const sentencesGold = goldDocument.extend({ sentences: z.array(goldPair) });

interface SentenceCounts {
  readonly ends: Counts;
  readonly isAllRight: boolean;
}

/** Where sentences end, white space aside. */
function endsOf(text: string, sentences: readonly Span[]): ReadonlySet<number> {
  const isSpace = (offset: number): boolean => (text[offset] ?? 'x').trim() === '';
  return new Set(
    sentences.map(({ end }) => {
      let last = end;
      while (last > 0 && isSpace(last - 1)) last--;
      return last;
    }),
  );
}

/** Compares where sentences end; a document is all right where every end is, and there is no other. */
export function compareSentences(
  gold: { readonly id: string } & z.output<typeof sentencesGold>,
  sentences: readonly Span[],
): Comparison<SentenceCounts> {
  const { id, text } = gold;
  const expected = endsOf(
    text,
    gold.sentences.map(([start, end]) => ({ start, end })),
  );
  const found = endsOf(text, sentences);
  const missed = [...expected].filter((end) => !found.has(end));
  const spurious = [...found].filter((end) => !expected.has(end));
  const at = (end: number) => ({ document: id, text, span: { start: end, end } });
  return {
    counts: {
      ends: { right: found.size - spurious.length, found: found.size, gold: expected.size },
      isAllRight: missed.length === 0 && spurious.length === 0,
    },
    discrepancies: [
      ...missed.map((end) => discrepancy('missed', at(end), 'a sentence ends', null)),
      ...spurious.map((end) => discrepancy('spurious', at(end), null, 'a sentence ends')),
    ].sort((a, b) => inTextOrder(a.span, b.span)),
  };
}

export const sentencesTask = defineTask({
  name: 'sentences',
  summary: 'Where sentences end, white space aside.',
  requires: ['sentences'],
  parse: (source, path) =>
    parseGoldLines(source, path, sentencesGold, ({ sentences }) =>
      sentences.map(([start, end]) => ({ start, end })),
    ),
  compare: (gold, { sentences }) => compareSentences(gold, sentences),
  figures: (counts) => [
    agreement('ends', sumCounts(counts.map(({ ends }) => ends))),
    share('documents', counts.filter(({ isAllRight }) => isAllRight).length, counts.length),
  ],
});

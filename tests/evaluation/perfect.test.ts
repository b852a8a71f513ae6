import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATE_TYPES } from '../../src/document/date-expression.ts';
import type { Document } from '../../src/document/document.ts';
import { ENTITY_TYPES } from '../../src/document/entity.ts';
import type { Span } from '../../src/document/span.ts';
import { type Figure, headline } from '../../src/evaluation/figures.ts';
import { EVALUATION_TASKS } from '../../src/evaluation/index.ts';
import type { EvaluationReport } from '../../src/evaluation/report.ts';
import { giving } from './documents.ts';

/** A text of words, and some stretches of it, in order and apart. */
const annotated = fc
  .array(fc.constantFrom('Lind', 'said', 'the', '“no”', 'Oslo,', 'in', '2021.', '😀', 'I’m'), {
    minLength: 1,
    maxLength: 30,
  })
  .chain((words) => {
    const text = words.join(' ');
    const starts = words.map((_, index) => words.slice(0, index).join(' ').length + (index && 1));
    return fc.tuple(fc.constant(text), fc.subarray(starts));
  })
  .map(([text, starts]) => ({
    text,
    spans: starts.map((start, index): Span => {
      const end = starts[index + 1] === undefined ? text.length : (starts[index + 1] ?? 1) - 1;
      return { start, end };
    }),
  }));

async function reportOf(
  task: string,
  gold: object,
  layers: Partial<Document>,
): Promise<EvaluationReport> {
  const found = EVALUATION_TASKS.find(({ name }) => name === task);
  if (found === undefined) throw new Error(`no task ${task}`);
  return found.parseGold(JSON.stringify(gold), 'gold.jsonl').score(giving(layers));
}

/** True of a figure that has cases and is not wholly right. */
const isImperfect = (figure: Figure): boolean => {
  const cases = figure.kind === 'agreement' ? figure.gold + figure.found : figure.total;
  return cases > 0 && headline(figure) !== 100;
};

const expectPerfect = (report: EvaluationReport): void => {
  expect(report.figures.filter(isImperfect)).toEqual([]);
  expect(report.discrepancies).toEqual([]);
};

describe('what equals gold is wholly right', () => {
  test('entities', async () => {
    const typed = fc.tuple(annotated, fc.constantFrom(...ENTITY_TYPES));
    await fc.assert(
      fc.asyncProperty(typed, async ([{ text, spans }, type]) => {
        const gold = { text, spans: spans.map((span) => ({ ...span, label: type })) };
        const mentions = spans.map((span) => ({ ...span, type, confidence: 1 }));
        expectPerfect(await reportOf('entities', gold, { mentions }));
      }),
    );
  });

  test('quotes', async () => {
    await fc.assert(
      fc.asyncProperty(annotated, async ({ text, spans }) => {
        const [speaker = null] = spans;
        const gold = { text, quotes: spans.map((span) => ({ ...span, speaker })) };
        const quotes = spans.map((span, index) => ({
          id: `quote-${index + 1}`,
          type: 'direct' as const,
          spans: [span],
          source: speaker,
          cue: null,
          confidence: 1,
        }));
        const report = await reportOf('quotes', gold, { quotes });
        // Contents without a word, and speakers without one, cannot be compared.
        fc.pre(spans.every(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))));
        expectPerfect(report);
      }),
    );
  });

  test('dates', async () => {
    const typed = fc.tuple(annotated, fc.constantFrom(...DATE_TYPES));
    await fc.assert(
      fc.asyncProperty(typed, async ([{ text, spans }, type]) => {
        const dates = spans.map((span) => ({
          ...span,
          type,
          value: '2021',
          from: null,
          to: null,
          confidence: 1,
        }));
        const gold = { text, dct: '2021-10-21', timex: dates };
        expectPerfect(await reportOf('dates', gold, { dates }));
      }),
    );
  });

  test('sentences', async () => {
    await fc.assert(
      fc.asyncProperty(annotated, async ({ text, spans }) => {
        const gold = { text, sentences: spans.map(({ start, end }) => [start, end]) };
        const sentences = spans.map((span) => ({ ...span, firstToken: 0, endToken: 0 }));
        expectPerfect(await reportOf('sentences', gold, { sentences }));
      }),
    );
  });

  test('places', async () => {
    await fc.assert(
      fc.asyncProperty(annotated, fc.integer({ min: 1, max: 9 }), async ({ text, spans }, id) => {
        const point = { geonameid: id, lat: 1, lon: 2, country: 'FR' };
        const gold = { text, toponyms: spans.map((span) => ({ ...span, ...point })) };
        const mentions = spans.map((span) => ({ ...span, type: 'place' as const, confidence: 1 }));
        const entity = {
          id: 'place-1',
          type: 'place' as const,
          name: 'x',
          aliases: [],
          titles: [],
        };
        const place = {
          entity: 'place-1',
          country: 'FR',
          latitude: 1,
          longitude: 2,
          geonamesId: id,
        };
        const entities = [{ ...entity, mentions, gender: null }];
        expectPerfect(await reportOf('places', gold, { mentions, entities, places: [place] }));
      }),
    );
  });
});

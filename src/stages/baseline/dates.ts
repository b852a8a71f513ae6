import { z } from 'zod';
import { DATE_TYPES, type DateExpression } from '../../document/date-expression.ts';
import { defineStage } from '../stage.ts';
import { located } from '../words/located.ts';
import { partsOf } from '../words/parts.ts';
import { openWink } from '../words/wink.ts';

/**
 * Time expressions as wink-nlp finds them. It says where they are and of which type, not what they
 * mean: `value` is empty. It gives no probabilities either, so confidence is 1.
 */
export const baselineDates = defineStage({
  name: 'baseline-dates',
  summary: 'Dates, times and durations by wink-nlp alone, without their values.',
  requires: [],
  assigns: ['dates'],
  options: z.strictObject({}),
  create() {
    const wink = openWink(['ner', 'pos']);
    return ({ text }) => {
      const dates: DateExpression[] = [];
      for (const part of partsOf(text, { start: 0, end: text.length })) {
        const words = text.slice(part.start, part.end);
        const document = wink.read(words);
        const { tokens, before } = located(wink, document, words, part.start);
        const entities = document.entities();
        const spans = entities.out<number[]>(wink.its.span) as readonly number[][];
        const types = entities.out<string>(wink.its.type) as readonly string[];
        for (const [index, [from = 0, to = 0]] of spans.entries()) {
          const type = DATE_TYPES.find((name) => name === types[index]);
          const start = tokens[before[from] ?? 0]?.start;
          const end = tokens[(before[to + 1] ?? tokens.length) - 1]?.end;
          if (type === undefined || start === undefined || end === undefined) continue;
          dates.push({ start, end, type, value: '', from: null, to: null, confidence: 1 });
        }
      }
      return { dates };
    };
  },
});

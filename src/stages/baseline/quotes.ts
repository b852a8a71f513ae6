import { z } from 'zod';
import { overlaps } from '../../document/span.ts';
import { defineStage } from '../stage.ts';
import { askCompromise, type CompromiseMatch } from './compromise.ts';

/** Quotations as compromise finds them: what stands in marks, without a speaker. It gives no probabilities, so confidence is 1. */
export const baselineQuotes = defineStage({
  name: 'baseline-quotes',
  summary: 'Quotations in marks by compromise alone, without speakers.',
  requires: [],
  assigns: ['quotes'],
  options: z.strictObject({}),
  create() {
    return ({ text }) => {
      const found: CompromiseMatch[] = [];
      for (const match of askCompromise(text, ['quotations']).get('quotations') ?? []) {
        const before = found.at(-1);
        if (before === undefined || !overlaps(before.marked, match.marked)) found.push(match);
      }
      return {
        quotes: found.map(({ marked }, index) => ({
          id: `quote-${index + 1}`,
          type: 'direct' as const,
          spans: [marked],
          source: null,
          cue: null,
          confidence: 1,
        })),
      };
    };
  },
});

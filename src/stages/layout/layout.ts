import { z } from 'zod';
import { inTextOrder, type Span } from '../../document/span.ts';
import { FURNITURE_LINES } from '../../lexicon/layout/furniture.ts';
import { defineStage } from '../stage.ts';
import { readHeader } from './header.ts';
import { type Line, linesOf } from './lines.ts';

/** What the text says about itself: headline, date, publisher, author, dateline; and what in it is no prose. */
export const layout = defineStage({
  name: 'layout',
  summary: 'Reads headline, date, byline and dateline out of the text and marks what is no prose.',
  requires: [],
  assigns: ['layout'],
  options: z.strictObject({}),
  create() {
    return ({ article, text }) => {
      const lines = linesOf(text);
      const header = readHeader(text, lines, article.title);
      return {
        layout: {
          ...header,
          furniture: merged([...header.furniture, ...furnitureOf(text, lines)]),
        },
      };
    };
  },
});

const LONGEST = 160;

function furnitureOf(text: string, lines: readonly Line[]): Span[] {
  const furniture: Span[] = [];
  for (const { start, end } of lines) {
    if (end - start > LONGEST) continue;
    const words = text.slice(start, end);
    if (FURNITURE_LINES.some(({ pattern }) => pattern.test(words))) furniture.push({ start, end });
  }
  return furniture;
}

/** In text order, each stretch once. */
function merged(spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const span of [...spans].sort(inTextOrder)) {
    const before = stretches.at(-1);
    if (span.start === span.end) continue;
    if (before === undefined || before.end <= span.start)
      stretches.push({ start: span.start, end: span.end });
    else if (span.end > before.end)
      stretches[stretches.length - 1] = { start: before.start, end: span.end };
  }
  return stretches;
}

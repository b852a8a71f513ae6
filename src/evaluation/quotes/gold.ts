import { z } from 'zod';
import { QUOTE_TYPES } from '../../document/quote.ts';
import type { Span } from '../../document/span.ts';
import { goldDate, goldDocument, goldPair, goldSpan } from '../gold.ts';

const frameSpan = goldSpan.extend({
  spans: z.array(goldPair).optional().describe('The pieces, where there is more than one.'),
});

const goldQuote = goldSpan.extend({
  spans: z.array(goldPair).optional().describe('The pieces, where a frame interrupts it.'),
  speaker: frameSpan.nullish().describe('The words that name the speaker; null where none do.'),
  cue: frameSpan.nullish().describe('What says that it is speech.'),
  type: z.enum(QUOTE_TYPES).optional(),
  cueClass: z
    .string()
    .optional()
    .describe('`speech`, or what else the cue tells of; `speech` where it is left out.'),
  hasQuotationMarks: z.boolean().optional().describe('Read from the content where left out.'),
  nested: z.boolean().optional().describe('A quote inside another: not scored.'),
  speakerCanonical: z.string().nullish().describe('The full name of the speaker.'),
  speakerCluster: z.string().nullish().describe('The `cluster` in `entities` of the speaker.'),
});

/**
 * A gold document: `{"id", "text", "date"?, "quotes": [{"start", "end", "spans"?, "speaker",
 * "cue"?, …}], "entities"?: [{"start", "end", "cluster"}]}`.
 */
export const quotesGold = goldDocument.extend({
  date: goldDate.nullish(),
  quotes: z.array(goldQuote),
  entities: z
    .array(goldSpan.extend({ cluster: z.string() }))
    .optional()
    .describe('Mentions of the speakers, for the score of their names.'),
});

export type QuotesGold = z.output<typeof quotesGold>;
export type GoldQuote = QuotesGold['quotes'][number];

type WithPieces = Span & { readonly spans?: readonly (readonly [number, number])[] | undefined };

/** The pieces of a content, speaker or cue. */
export const piecesOf = ({ start, end, spans }: WithPieces): readonly Span[] =>
  spans?.map(([from, to]) => ({ start: from, end: to })) ?? [{ start, end }];

/** Every span of a document, for the check of offsets. `start` and `end` enclose the pieces. */
export function spansOf({ quotes, entities = [] }: QuotesGold): Span[] {
  const framed = quotes.flatMap((quote) => [quote, quote.speaker, quote.cue]);
  const present = framed.filter((span) => span != null);
  // The `text` of something in pieces joins them in its own way, so only whole ones are compared.
  const whole = present.filter(({ spans }) => spans === undefined);
  return [...whole, ...present.flatMap(piecesOf), ...entities];
}

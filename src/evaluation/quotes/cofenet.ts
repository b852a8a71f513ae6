import { z } from 'zod';
import type { Quote } from '../../document/quote.ts';
import { overlaps, type Span } from '../../document/span.ts';
import { OnrecordError } from '../../errors.ts';
import { type Agreement, agreement, type Counts, sumCounts } from '../figures.ts';
import { goldPair } from '../gold.ts';

const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];

const cofenetSentence = z.object({
  doc: z.string().describe('The id of the document the sentence stands in.'),
  tokens: z
    .array(goldPair.nullable())
    .describe("Null where a token has no place in the document's text."),
  labels: z.array(z.string()).describe('BIO labels: `B-source`, `I-content`, `O`.'),
});

/** A sentence of the comparison with CofeNet (Wang et al. 2022): tokens and their roles. */
export type CofenetSentence = z.output<typeof cofenetSentence>;

/**
 * Reads the sentences of the comparison, one JSON object a line.
 *
 * @throws OnrecordError `E_GOLD_FORMAT` with `path:line`
 */
export function parseCofenet(source: string, path: string): CofenetSentence[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${path}:${index + 1}`;
    try {
      return [cofenetSentence.parse(JSON.parse(line))];
    } catch (cause) {
      const message = 'Not a sentence with doc, tokens and labels.';
      throw new OnrecordError('E_GOLD_FORMAT', message, { where, cause });
    }
  });
}

/** Half-open, in tokens of a sentence, as `from-to`. */
type Run = string;

/** The runs of tokens that gold gives a role. */
function goldRuns(labels: readonly string[]): Record<Role, Set<Run>> {
  const runs = emptyRuns();
  let open: { readonly role: Role; readonly from: number } | null = null;
  for (const [index, label] of [...labels, 'O'].entries()) {
    if (open !== null && label === `I-${open.role}`) continue;
    if (open !== null) runs[open.role].add(`${open.from}-${index}`);
    const role = ROLES.find((name) => label === `B-${name}`);
    open = role === undefined ? null : { role, from: index };
  }
  return runs;
}

const emptyRuns = (): Record<Role, Set<Run>> => ({
  source: new Set(),
  cue: new Set(),
  content: new Set(),
});

/** The runs of tokens that spans cover. A token without a place neither begins nor ends a run. */
function coveredRuns(tokens: CofenetSentence['tokens'], spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let from: number | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token === null) continue;
    const [start, end] = token;
    const isCovered = spans.some((span) => overlaps(span, { start, end }));
    if (isCovered && from === null) from = index;
    if (!isCovered && from !== null) {
      runs.push(`${from}-${index}`);
      from = null;
    }
  }
  if (from !== null) runs.push(`${from}-${tokens.length}`);
  return runs;
}

const spansOfRole = (quote: Quote, role: Role): readonly Span[] => {
  if (role === 'content') return quote.spans;
  const span = quote[role];
  return span === null ? [] : [span];
};

/**
 * Scores roles as CofeNet does: in each sentence, runs of tokens must be equal. There is no filter,
 * so quotes of thoughts and plans count too.
 *
 * @param quotesOf the quotes found in a document, by its id
 */
export function scoreCofenet(
  sentences: readonly CofenetSentence[],
  quotesOf: ReadonlyMap<string, readonly Quote[]>,
): readonly Agreement[] {
  const counts: Record<Role, Counts[]> = { source: [], cue: [], content: [] };
  for (const { doc, tokens, labels } of sentences) {
    const gold = goldRuns(labels);
    const quotes = quotesOf.get(doc) ?? [];
    for (const role of ROLES) {
      const found = new Set(
        quotes.flatMap((quote) => coveredRuns(tokens, spansOfRole(quote, role))),
      );
      const right = [...found].filter((run) => gold[role].has(run)).length;
      counts[role].push({ right, found: found.size, gold: gold[role].size });
    }
  }
  return ROLES.map((role) => agreement(`cofenet ${role}`, sumCounts(counts[role])));
}

import type { LabelProbabilities, Link, LinkTarget, Tags } from '../document/tags.ts';
import type { TokenRange } from '../document/token.ts';
import type { TokenSpan } from './bilou.ts';
import { likeliestSpans } from './likeliest-spans.ts';

/** A quotation as a model sees it: its words, and the cue and source that belong to them. */
export interface SeenQuote {
  /** In order; more than one where a frame interrupts the quotation. */
  readonly contents: readonly TokenSpan[];
  readonly cue: TokenSpan | null;
  readonly source: TokenSpan | null;
  /** How likely the least likely part of it is. */
  readonly confidence: number;
}

/** Tokens at most between two contents of one cue that make one quotation. */
const LONGEST_INTERRUPTION = 40;

/**
 * The quotations that the tags speak of, in order: the likeliest roles of each paragraph, and for
 * each content the cue and the source that its links make likeliest. Empty where the model knows no
 * quotations.
 */
export function seenQuotes({ roles, links }: Tags, paragraphs: readonly TokenRange[]): SeenQuote[] {
  if (roles === null) return [];
  const spans = paragraphs.flatMap(({ first, end }) => likeliestSpans(roles, first, end));
  const ofType = (type: string): TokenSpan[] => spans.filter((span) => span.type === type);
  const linkAt = new Map(links?.map((link) => [link.content, link]));
  const cues = ofType('cue');
  const sources = ofType('source');
  const parts = ofType('content').map((content) =>
    framed(content, linkAt.get(content.first), { roles, cues, sources }),
  );
  return grouped(parts);
}

interface Seen {
  readonly roles: LabelProbabilities;
  readonly cues: readonly TokenSpan[];
  readonly sources: readonly TokenSpan[];
}

interface Target {
  readonly span: TokenSpan | null;
  readonly probability: number;
}

function framed(content: TokenSpan, link: Link | undefined, seen: Seen): SeenQuote {
  const cue = likeliest(link?.cues ?? [], seen.cues);
  const source = likeliest(link?.sources ?? [], seen.sources);
  const bounds = boundsProbability(content, seen.roles);
  const confidence = Math.min(bounds, cue.probability, source.probability);
  return { contents: [content], cue: cue.span, source: source.span, confidence };
}

/** The span with the most probability on its tokens, or none where that is likelier. */
function likeliest(targets: readonly LinkTarget[], spans: readonly TokenSpan[]): Target {
  const none = 1 - targets.reduce((sum, { probability }) => sum + probability, 0);
  let best: Target = { span: null, probability: Math.max(0, none) };
  for (const span of spans) {
    const probability = targets
      .filter(({ token }) => token >= span.first && token < span.end)
      .reduce((sum, target) => sum + target.probability, 0);
    if (probability > best.probability) best = { span, probability };
  }
  return best;
}

/** The probability that a content begins where it does, or ends where it does: the smaller of both. */
function boundsProbability({ first, end }: TokenSpan, roles: LabelProbabilities): number {
  const at = (token: number, parts: string): number =>
    [...parts].reduce((sum, part) => {
      const column = roles.labels.indexOf(`${part}-content`);
      return sum + (roles.probabilities[token * roles.labels.length + column] ?? 0);
    }, 0);
  return Math.min(at(first, 'BU'), at(end - 1, 'LU'));
}

/** Contents that share cue and source and stand close together are one quotation. */
function grouped(parts: readonly SeenQuote[]): SeenQuote[] {
  const quotes: SeenQuote[] = [];
  for (const part of parts) {
    const index = quotes.findLastIndex((quote) => belongsTo(part, quote));
    const quote = quotes[index];
    if (quote === undefined) quotes.push(part);
    else quotes[index] = joined(quote, part);
  }
  return quotes;
}

function belongsTo(part: SeenQuote, quote: SeenQuote): boolean {
  if (quote.cue === null || quote.cue !== part.cue || quote.source !== part.source) return false;
  const gap = (part.contents[0]?.first ?? 0) - (quote.contents.at(-1)?.end ?? 0);
  return gap <= LONGEST_INTERRUPTION;
}

const joined = (quote: SeenQuote, part: SeenQuote): SeenQuote => ({
  ...quote,
  contents: [...quote.contents, ...part.contents],
  confidence: Math.min(quote.confidence, part.confidence),
});

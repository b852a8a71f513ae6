import { firstEndingAfter } from '../../document/span.ts';
import type { Paragraph, Sentence, Token, TokenRange } from '../../document/token.ts';
import { LABEL_BEFORE } from '../../lexicon/quote-cues.ts';
import { type MarkedStretch, pairMarks } from './marks.ts';

/** A marked stretch outside all others, with where it stands among the tokens. */
export interface Stretch extends MarkedStretch, TokenRange {
  /** Words inside. */
  readonly words: number;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  /** True where the marks close a sentence or clause: `“We won.”`, `“We won,”`. */
  readonly isClause: boolean;
  /** True where it looks like the name of a work: every longer word with a capital, no stop. */
  readonly isTitle: boolean;
  /** True where the marks hold a name, a slogan or a lettering, and no speech. */
  readonly isLabel: boolean;
}

/** A document as the quotes stage looks at it. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly stretches: readonly Stretch[];
  /** For each token, the index of the stretch it stands in, or -1. */
  readonly stretchAt: Int32Array;
}

const TITLE =
  /^(?:\p{Lu}\S*|\p{N}+|[\p{L}\p{N}]{1,4}|[^\p{L}\p{N}]+)(?:\s+(?:\p{Lu}\S*|\p{N}+|[\p{L}\p{N}]{1,4}|&))+$/u;
const CAPITALS = /(?:^|\s)\p{Lu}/gu;
const WORD = /[\p{L}\p{N}]/u;
const CLAUSE_END = /[,.?!\u2026\u2014\u2013-]['\u2019)]?\s*$/u;

/** British style sets comma and stop outside: `“We won”, she said.` Only after what begins as a sentence. */
function isOutsideStopped(text: string, { innerStart, end }: MarkedStretch): boolean {
  return /[,.]/u.test(text.charAt(end)) && /^\p{Lu}/u.test(text.slice(innerStart, innerStart + 2));
}

/** Lays the marks over the tokens. */
export function sceneOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Scene {
  const stretchAt = new Int32Array(tokens.length).fill(-1);
  const stretches: Stretch[] = [];
  let paragraph = 0;
  for (const marked of pairMarks(text, paragraphs)) {
    if (marked.depth > 0) continue;
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= marked.start) paragraph++;
    const first = firstEndingAfter(tokens, marked.start);
    let end = first;
    let words = 0;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < marked.end) {
      if (WORD.test(tokens[end]?.text ?? '')) words++;
      stretchAt[end] = stretches.length;
      end++;
    }
    if (words === 0) {
      stretchAt.fill(-1, first, end);
      continue;
    }
    const inner = text.slice(Math.max(marked.innerStart, marked.innerEnd - 4), marked.innerEnd);
    const isClause =
      !marked.isClosed || CLAUSE_END.test(inner) || (words > 2 && isOutsideStopped(text, marked));
    const name =
      words > 12 ? '' : text.slice(marked.innerStart, marked.innerEnd).replace(/[,.]$/u, '');
    const capitals = name.match(CAPITALS)?.length ?? 0;
    const isTitle = words > 1 && capitals * 2 > words && TITLE.test(name);
    const ahead = text.slice(
      Math.max(paragraphs[paragraph]?.start ?? 0, marked.start - 60),
      marked.start,
    );
    const isLabel = words <= 12 && (isTitle || LABEL_BEFORE.test(ahead));
    stretches.push({ ...marked, first, end, words, paragraph, isClause, isTitle, isLabel });
  }
  return { text, tokens, sentences, paragraphs, stretches, stretchAt };
}

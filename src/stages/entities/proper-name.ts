import type { EntityType } from '../../document/entity.ts';
import type { Span } from '../../document/span.ts';
import type { Token } from '../../document/token.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import type { TokenSpan } from '../../tagger/bilou.ts';

// Marks that no name starts or ends with. A final stop may be part of it (`Inc.`), a bracket not.
const OUTER_MARK = /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`,;:!?…–—|*•-]+$/u;
const POSSESSIVE = /^['’]s?$/iu;

/**
 * The characters of a name: without titles of people, a possessive and outer punctuation. Null where
 * nothing is left. An apostrophe may belong to what is no person: `Macy's`, `St John's`.
 */
export function properName(
  tokens: readonly Token[],
  span: TokenSpan,
  type: EntityType,
): Span | null {
  let { first, end } = span;
  while (first < end && isOpening(tokens[first], type)) first += 1;
  while (end > first && isClosing(tokens[end - 1], type)) end -= 1;
  const from = tokens[first];
  const to = tokens[end - 1];
  return first < end && from !== undefined && to !== undefined
    ? { start: from.start, end: to.end }
    : null;
}

function isOpening(token: Token | undefined, type: EntityType): boolean {
  if (token === undefined || OUTER_MARK.test(token.text)) return true;
  return type === 'person' && HONORIFICS.has(token.text.toLowerCase().replace(/\.$/u, ''));
}

function isClosing(token: Token | undefined, type: EntityType): boolean {
  if (token === undefined || OUTER_MARK.test(token.text)) return true;
  return type === 'person' && POSSESSIVE.test(token.text);
}

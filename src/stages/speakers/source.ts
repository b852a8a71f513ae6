import type { Entity } from '../../document/entity.ts';
import type { Span } from '../../document/span.ts';
import { PRONOUNS, type Pronoun } from '../../lexicon/pronouns.ts';
import type { Cast, Naming } from './cast.ts';

/** What the words of a source are. */
export type Source =
  | { readonly kind: 'name'; readonly naming: Naming }
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun }
  | { readonly kind: 'called'; readonly entity: Entity; readonly span: Span }
  | { readonly kind: 'description'; readonly span: Span };

const POSSESSIVE = /^['\u2019]s?\s/u;
const RELATION = /\b(?:for|of|to|at|from|with|by|in|on|against|about|near|under)\s+(?:the\s+)?$/iu;

/** Reads a source: a name with what surrounds it, a pronoun, or a description. */
export function readSource(text: string, span: Span, cast: Cast): Source {
  const words = text.slice(span.start, span.end);
  const pronoun = PRONOUNS.get(words.trim().toLowerCase());
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun };
  const naming = headName(text, span, cast);
  if (naming !== null && naming.entity.type !== 'place') return { kind: 'name', naming };
  const bare = withoutEdges(words, span);
  // A name where no mention was seen, or a place: places seldom speak, and people are called like them.
  const entity = cast.called(text.slice(bare.start, bare.end));
  if (entity !== null && /\p{Lu}/u.test(words)) return { kind: 'called', entity, span: bare };
  return naming === null ? { kind: 'description', span: bare } : { kind: 'name', naming };
}

/** The name that a source is about: not the one it belongs to (`Lind's aide`) or serves (`aide to Lind`). */
function headName(text: string, span: Span, cast: Cast): Naming | null {
  const isHead = (naming: Naming): boolean =>
    !POSSESSIVE.test(text.slice(naming.end, naming.end + 3)) &&
    !RELATION.test(text.slice(span.start, naming.start));
  const namings = cast.touching(span).filter(isHead);
  const isPerson = ({ entity }: Naming): boolean => entity.type === 'person';
  const person = namings.find(isPerson);
  if (person !== undefined) return person;
  // `the Harlow Council`, `Harlow officials`: a name that is followed by a noun only qualifies it.
  const whole = namings.find(({ start, end }) => {
    const before = text.slice(span.start, start).trim().toLowerCase();
    const after = text.slice(end, span.end).trim();
    return (before === '' || before === 'the') && (after === '' || /^[,(]/u.test(after));
  });
  return whole ?? null;
}

/** Without commas, dashes and brackets at the ends. */
function withoutEdges(words: string, { start }: Span): Span {
  const from = words.search(/[\p{L}\p{N}]/u);
  const tail = /[\s,;:()\u2013\u2014-]*$/u.exec(words)?.[0].length ?? 0;
  return from < 0
    ? { start, end: start + words.length }
    : { start: start + from, end: start + words.length - tail };
}

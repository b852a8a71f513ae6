import type { Entity } from '../../document/entity.ts';
import { type Span, textOf } from '../../document/span.ts';
import { GENERIC_ORGANIZATIONS, NAMED_ORGANIZATIONS } from '../../lexicon/collectives.ts';
import type { Pronoun } from '../../lexicon/pronouns.ts';
import type { Cast } from './cast.ts';
import type { Subjects } from './subjects.ts';

/** Who spoke last, and in which sentence the frame stood. */
export interface LastSpeaker {
  readonly entity: Entity;
  readonly sentence: number;
}

/** How far back, in UTF-16 units, a pronoun looks for whom it stands for. */
const REACH = 1200;
/** The same for a role or a kind of organization, which is seldom used of two in one article. */
const TITLE_REACH = 20_000;

// Weights of the signs of who is meant. Tuned by reading; nothing is trained on so few cases.
const SENTENCE_APART = 0.8;
const IS_SUBJECT = 2.1;
const IN_SENTENCE_AHEAD = 0.5;
const SPOKE_LAST = 2.2;
const SINCE_SPOKEN = 0.48;
const IS_OF_GENDER = 0.4;
const IN_OWN_SENTENCE = -0.6;

/** Says whom pronouns and descriptions stand for. */
export class References {
  readonly #text: string;
  readonly #cast: Cast;
  readonly #subjects: Subjects;

  constructor(text: string, cast: Cast, subjects: Subjects) {
    this.#text = text;
    this.#cast = cast;
    this.#subjects = subjects;
  }

  /**
   * Whom a pronoun at `span` stands for: of those whom its gender and number allow, the one whom the
   * last sentences are about, or who spoke last. Null where nobody fits.
   */
  pronoun({ kind, gender }: Pronoun, span: Span, last: LastSpeaker | null): Entity | null {
    return this.#meant(span, last, gender, (entity) =>
      kind === 'person'
        ? entity.type === 'person' && (entity.gender === null || entity.gender === gender)
        : (kind === 'thing' || kind === 'several') && entity.type === 'organization',
    );
  }

  /** Of those in front of `span` who fit, the one whom the text is most about just there. */
  #meant(
    span: Span,
    last: LastSpeaker | null,
    gender: Entity['gender'],
    fits: (entity: Entity) => boolean,
  ): Entity | null {
    const here = this.#subjects.sentenceAt(span.start);
    const scores = new Map<Entity, number>();
    const raise = (entity: Entity, score: number): void => {
      const known = gender !== null && entity.gender === gender ? IS_OF_GENDER : 0;
      const most = scores.get(entity) ?? Number.NEGATIVE_INFINITY;
      scores.set(entity, Math.max(most, score + known));
    };
    for (const naming of this.#cast.before(span.start, span.start - REACH)) {
      if (!fits(naming.entity)) continue;
      const apart = here - this.#subjects.sentenceAt(naming.start);
      const isSubject = this.#subjects.isSubject(naming);
      const own = apart === 0 && !isSubject ? IN_OWN_SENTENCE : 0;
      const ahead = isSubject && apart === 1 ? IN_SENTENCE_AHEAD : 0;
      const about = isSubject ? IS_SUBJECT : 0;
      raise(naming.entity, own + about + ahead - SENTENCE_APART * apart);
    }
    if (last !== null && fits(last.entity)) {
      raise(last.entity, SPOKE_LAST - SINCE_SPOKEN * Math.max(0, here - last.sentence));
    }
    let best: Entity | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const [entity, score] of scores) {
      // Of equals the one named first: `Delia Ortega, D-Harlow, was less kind`.
      if (score >= most) [best, most] = [entity, score];
    }
    return best;
  }

  /** Whom `the minister`, `the company` or `the ministry` stands for, where the text in front tells. */
  description(span: Span, last: LastSpeaker | null): Entity | null {
    const words = textOf(this.#text, span).trim();
    const noun = /^(?:the|this|that|his|her|their|its)\s+(?:[\p{L}-]+\s+){0,2}(?<noun>[\p{L}-]+)$/iu
      .exec(words)
      ?.groups?.['noun']?.toLowerCase();
    if (noun === undefined || !/^(?:the|this|that)\b/iu.test(words)) return null;
    const role = words.replace(/^\S+\s+/u, '').toLowerCase();
    for (const { entity } of this.#cast.before(span.start, span.start - TITLE_REACH)) {
      if (entity.type !== 'organization') {
        const isTitle = entity.titles.some((title) => endsInRole(title.toLowerCase(), role));
        if (isTitle) return entity;
      } else if (NAMED_ORGANIZATIONS.has(noun)) {
        const names = [entity.name, ...entity.aliases];
        if (names.some((name) => name.toLowerCase().split(/\s+/u).includes(noun))) return entity;
      }
    }
    if (!GENERIC_ORGANIZATIONS.has(noun)) return null;
    return this.#meant(span, last, null, ({ type }) => type === 'organization');
  }
}

/** `transport minister` and `minister of transport` end in the role `minister`. */
const endsInRole = (title: string, role: string): boolean =>
  title === role || title.endsWith(` ${role}`) || title.startsWith(`${role} of `);

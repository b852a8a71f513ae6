import { z } from 'zod';
import type { Entity } from '../../document/entity.ts';
import type { Quote, Speaker } from '../../document/quote.ts';
import { contains, type Span } from '../../document/span.ts';
import type { Pronoun } from '../../lexicon/pronouns.ts';
import { defineStage } from '../stage.ts';
import { Cast } from './cast.ts';
import { readSource } from './source.ts';

// How far back a pronoun or a frameless quote looks for whom it stands for.
const REACH = 1500;

/** Decides who speaks each quote. */
export const speakers = defineStage({
  name: 'speakers',
  summary:
    'Says who speaks each quote: names, pronouns and descriptions to people and organizations.',
  requires: ['entities', 'quotes'],
  assigns: ['speakers'],
  options: z.strictObject({}),
  create: () => (document) => {
    const chain = new Chain(document.text, document.entities);
    return { speakers: document.quotes.flatMap((quote) => chain.next(quote) ?? []) };
  },
});

/** The run of an article's speakers, in text order. */
class Chain {
  readonly #text: string;
  readonly #cast: Cast;
  readonly #given: {
    readonly quote: Quote;
    readonly speaker: Speaker;
    readonly entity: Entity | null;
  }[] = [];

  constructor(text: string, entities: readonly Entity[]) {
    this.#text = text;
    this.#cast = new Cast(entities);
  }

  next(quote: Quote): Speaker | null {
    const [speaker, entity] = this.#speakerOf(quote);
    if (speaker === null) return null;
    this.#given.push({ quote, speaker, entity });
    return speaker;
  }

  #speakerOf(quote: Quote): [Speaker | null, Entity | null] {
    if (quote.source === null) return quote.cue === null ? this.#carriedOn(quote) : [null, null];
    const source = readSource(this.#text, quote.source, this.#cast);
    switch (source.kind) {
      case 'name':
        return this.#named(quote, source.naming.entity, source.naming.mention);
      case 'pronoun': {
        const entity = this.#resolve(source.pronoun, quote.source);
        return this.#named(quote, entity, quote.source);
      }
      case 'description':
        return this.#named(quote, this.#described(source.text, quote.source), quote.source);
    }
  }

  #named(quote: Quote, entity: Entity | null, { start, end }: Span): [Speaker, Entity | null] {
    const name = entity?.name ?? this.#text.slice(start, end);
    return [{ quote: quote.id, entity: entity?.id ?? null, span: { start, end }, name }, entity];
  }

  /** A quotation without a frame: whoever spoke last speaks on. */
  #carriedOn(quote: Quote): [Speaker | null, Entity | null] {
    const last = this.#given.at(-1);
    const start = quote.spans[0]?.start ?? 0;
    const lastEnd = last?.quote.spans.at(-1)?.end ?? 0;
    if (last === undefined || start - lastEnd > REACH / 2) return [null, null];
    return [{ ...last.speaker, quote: quote.id }, last.entity];
  }

  #resolve(pronoun: Pronoun, span: Span): Entity | null {
    const { kind, gender } = pronoun;
    if (kind === 'speaker' || kind === 'speakers') {
      const around = this.#given.findLast(({ quote }) =>
        quote.spans.some((other) => contains(other, span)),
      );
      return around?.entity ?? null;
    }
    const fits = (entity: Entity): boolean => {
      if (kind === 'person')
        return entity.type === 'person' && (entity.gender === null || entity.gender === gender);
      return (kind === 'thing' || kind === 'several') && entity.type === 'organization';
    };
    const last = this.#given.at(-1);
    if (last?.entity && fits(last.entity) && span.start - last.speaker.span.end < REACH) {
      return last.entity;
    }
    for (const { entity } of this.#cast.before(span.start, span.start - REACH)) {
      if (fits(entity)) return entity;
    }
    return null;
  }

  /** `the minister`: the last person in front whose title that is. */
  #described(words: string, span: Span): Entity | null {
    const match = /^(?:the|this|that)\s+(?<role>[\p{L} -]+)$/iu.exec(words);
    const role = match?.groups?.['role']?.toLowerCase();
    if (role === undefined) return null;
    for (const { entity } of this.#cast.before(span.start, 0)) {
      if (entity.titles.some((title) => title.toLowerCase().endsWith(role))) return entity;
    }
    return null;
  }
}

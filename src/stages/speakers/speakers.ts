import { z } from 'zod';
import type { With } from '../../document/document.ts';
import type { Entity } from '../../document/entity.ts';
import type { Quote, Speaker } from '../../document/quote.ts';
import { contains, type Span, textOf } from '../../document/span.ts';
import type { Pronoun } from '../../lexicon/pronouns.ts';
import { defineStage } from '../stage.ts';
import { Cast } from './cast.ts';
import { type LastSpeaker, References } from './references.ts';
import { readSource } from './source.ts';
import { Subjects } from './subjects.ts';

/** How far, in UTF-16 units, a frameless quote may be from the last one to be of its speaker. */
const LONGEST_SILENCE = 750;

/** Decides who speaks each quote. */
export const speakers = defineStage({
  name: 'speakers',
  summary:
    'Says who speaks each quote: names, pronouns and descriptions to people and organizations.',
  requires: ['sentences', 'tokens', 'entities', 'quotes'],
  assigns: ['speakers'],
  options: z.strictObject({}),
  create: () => (document) => {
    const chain = new Chain(document);
    return { speakers: document.quotes.flatMap((quote) => chain.next(quote) ?? []) };
  },
});

interface Spoken {
  readonly quote: Quote;
  readonly speaker: Speaker;
  readonly entity: Entity | null;
}

/** The run of an article's speakers, in text order. */
class Chain {
  readonly #text: string;
  readonly #cast: Cast;
  readonly #subjects: Subjects;
  readonly #references: References;
  #last: Spoken | null = null;

  constructor({ text, tokens, sentences, entities }: With<'tokens' | 'sentences' | 'entities'>) {
    this.#text = text;
    this.#cast = new Cast(entities);
    this.#subjects = new Subjects(tokens, sentences, this.#cast);
    this.#references = new References(text, this.#cast, this.#subjects);
  }

  next(quote: Quote): Speaker | null {
    const spoken = this.#spoken(quote);
    if (spoken === null) return null;
    this.#last = spoken;
    return spoken.speaker;
  }

  #spoken(quote: Quote): Spoken | null {
    const { source } = quote;
    if (source === null) return quote.cue === null ? this.#carriedOn(quote) : null;
    const read = readSource(this.#text, source, this.#cast);
    switch (read.kind) {
      case 'name':
        return this.#named(quote, read.naming.entity, read.naming.mention);
      case 'called':
        return this.#named(quote, read.entity, read.span);
      case 'pronoun':
        return this.#named(quote, this.#pronoun(read.pronoun, source), source);
      case 'description':
        return this.#named(
          quote,
          this.#references.description(read.span, this.#lastSpeaker()),
          read.span,
        );
    }
  }

  #named(quote: Quote, entity: Entity | null, { start, end }: Span): Spoken {
    const name = entity?.name ?? textOf(this.#text, { start, end });
    const speaker = { quote: quote.id, entity: entity?.id ?? null, span: { start, end }, name };
    return { quote, speaker, entity };
  }

  /**
   * A quotation without a frame: whom the sentence in front of it is about, where that stands between it
   * and the last quotation; else whoever spoke last speaks on.
   */
  #carriedOn(quote: Quote): Spoken | null {
    const start = quote.spans[0]?.start ?? 0;
    const last = this.#last;
    const lastEnd = last === null ? -1 : endOf(last.quote);
    const sentence = this.#subjects.sentenceAt(start) - 1;
    const subject = this.#subjects.of(sentence, start);
    const isBetween = subject !== null && subject.start >= lastEnd;
    if (
      isBetween &&
      !this.#text.slice(subject.end, start).includes('\n') &&
      isSomeone(subject.entity)
    )
      return this.#named(quote, subject.entity, subject.mention);
    if (last === null || start - lastEnd > LONGEST_SILENCE) return null;
    return { ...last, quote, speaker: { ...last.speaker, quote: quote.id } };
  }

  #pronoun(pronoun: Pronoun, span: Span): Entity | null {
    const last = this.#last;
    if (pronoun.kind === 'speaker' || pronoun.kind === 'speakers') {
      // `I` in the words of a quote is who speaks it.
      const isInside = last?.quote.spans.some((other) => contains(other, span)) === true;
      return isInside ? last.entity : null;
    }
    return this.#references.pronoun(pronoun, span, this.#lastSpeaker());
  }

  #lastSpeaker(): LastSpeaker | null {
    if (this.#last === null || this.#last.entity === null) return null;
    const { entity, quote } = this.#last;
    return { entity, sentence: this.#subjects.sentenceAt(endOf(quote) - 1) };
  }
}

/** Where the words and the frame of a quote end. */
const endOf = ({ spans, source, cue }: Quote): number =>
  Math.max(spans.at(-1)?.end ?? 0, source?.end ?? 0, cue?.end ?? 0);

const isSomeone = ({ type }: Entity): boolean => type !== 'place';

import { firstEndingAfter, type Span } from '../../document/span.ts';
import type { Sentence, Token } from '../../document/token.ts';
import type { Cast, Naming } from './cast.ts';

/** Words after which a name is no subject: `in Lind's office`, `for Lind`. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['ADP', 'SCONJ']);

/** How many tokens in front of a name are looked at. */
const FARTHEST = 40;

/** Who the sentences of an article are about: the names that stand as their subjects. */
export class Subjects {
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];
  readonly #cast: Cast;

  constructor(tokens: readonly Token[], sentences: readonly Sentence[], cast: Cast) {
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#cast = cast;
  }

  /** Index of the sentence that holds an offset, or the first one after it. */
  sentenceAt(offset: number): number {
    return firstEndingAfter(this.#sentences, offset);
  }

  /** The name that is the subject of a sentence as far as its order tells, before `limit`. */
  of(index: number, limit: number): Naming | null {
    const sentence = this.#sentences[index];
    if (sentence === undefined) return null;
    const within = this.#cast.within({ start: sentence.start, end: Math.min(sentence.end, limit) });
    return within.find((naming) => this.isSubject(naming, sentence)) ?? null;
  }

  /** True where nothing but words of its own phrase and clauses set apart stand between a name and its verb. */
  isSubject(naming: Span, sentence: Sentence | undefined = this.#sentenceOf(naming)): boolean {
    if (sentence === undefined) return false;
    const first = firstEndingAfter(this.#tokens, naming.start);
    let from = first - 1;
    // Back over a title: `Transport Minister Mara Lind`.
    const floor = Math.max(sentence.firstToken, first - FARTHEST);
    while (from >= floor && isTitlePart(this.#tokens[from])) from--;
    const before = from < sentence.firstToken ? undefined : this.#tokens[from];
    if (before !== undefined && PREPOSITIONS.has(before.pos)) return false;
    for (let i = Math.max(sentence.firstToken, first - FARTHEST); i < first; i++) {
      const pos = this.#tokens[i]?.pos;
      if (pos === 'VERB') return false;
    }
    const after = this.#tokens[firstEndingAfter(this.#tokens, naming.end)];
    return !(after?.text === "'s" || after?.text === '\u2019s');
  }

  #sentenceOf({ start }: Span): Sentence | undefined {
    return this.#sentences[this.sentenceAt(start)];
  }
}

const isTitlePart = (token: Token | undefined): boolean =>
  token !== undefined && ['PROPN', 'NOUN', 'ADJ', 'DET'].includes(token.pos);

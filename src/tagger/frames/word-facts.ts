import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { hashOf } from '../linear/hash.ts';
import type { WordTable } from '../linear/word-table.ts';

/** What the features see of a word, wherever it stands. All numbers are hashes or cluster numbers. */
export interface WordFacts {
  readonly lower: number;
  /** The word without the ending of its inflection: `support` of `supporting`. */
  readonly stem: number;
  readonly ending: number;
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  /** Letters before anything else, digits, marks: what kind of thing it is. */
  readonly shape: number;
  readonly isReporting: boolean;
  /** Ends in `-ing`. */
  readonly isParticiple: boolean;
  readonly isTo: boolean;
  readonly isComma: boolean;
  readonly isStop: boolean;
  readonly isColon: boolean;
}

// A text of ten million distinct words must not fill the memory.
const MOST_WORDS = 100_000;
const UNKNOWN = { coarse: 0xffff, middle: 0xffff, fine: 0xffff };

/** Facts by word, made once a word; starts anew when it has grown too large. */
export class WordFactsCache {
  readonly #table: WordTable;
  #facts = new Map<string, WordFacts>();

  constructor(table: WordTable) {
    this.#table = table;
  }

  of(word: string): WordFacts {
    let facts = this.#facts.get(word);
    if (facts === undefined) {
      if (this.#facts.size >= MOST_WORDS) this.#facts = new Map();
      facts = factsOf(word, this.#table);
      this.#facts.set(word, facts);
    }
    return facts;
  }
}

function factsOf(word: string, table: WordTable): WordFacts {
  const lower = word.toLowerCase().replaceAll('\u2019', "'");
  const plain = lower.replace(/\d/gu, '0');
  const { coarse, middle, fine } = table.clustersOf(lower) ?? UNKNOWN;
  const verb = REPORTING_VERBS.get(lower);
  const stem = verb?.lemma ?? stemOf(plain);
  return {
    lower: hashOf(plain),
    stem: hashOf(`s=${stem}`),
    ending: hashOf(`e=${plain.slice(-3)}`),
    coarse,
    middle,
    fine,
    shape: hashOf(shapeOf(word)),
    isReporting: verb !== undefined,
    isParticiple: lower.length > 4 && lower.endsWith('ing'),
    isTo: lower === 'to',
    isComma: word === ',',
    isStop: /^[.?!\u2026]+$/u.test(word),
    isColon: word === ':',
  };
}

function stemOf(word: string): string {
  const stem = word
    .replace(/(?:ied|ies)$/u, 'y')
    .replace(/(?:ing|ed|es|s|e)$/u, '')
    .replace(/(?<letter>[bdfgklmnprt])\k<letter>$/u, '$<letter>');
  return stem.length < 2 ? word : stem;
}

function shapeOf(word: string): string {
  if (/^\p{Lu}\p{Lu}/u.test(word)) return 'XX';
  if (/^\p{Lu}/u.test(word)) return 'Xx';
  if (/^\p{L}/u.test(word)) return 'x';
  if (/^\p{N}/u.test(word)) return '0';
  return word.slice(0, 2);
}

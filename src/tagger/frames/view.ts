import type { PartOfSpeech, Token } from '../../document/token.ts';
import { hashOf } from '../linear/hash.ts';
import type { WordFacts, WordFactsCache } from './word-facts.ts';

/** A stretch in quotation marks as the model sees it: one thing, whatever is in it. */
export interface MarkedRange {
  /** Index of its first token, the opening mark. */
  readonly first: number;
  readonly end: number;
  readonly words: number;
  readonly isClause: boolean;
  readonly isTitle: boolean;
}

/** One step of a sentence: a token, or a whole marked stretch. */
export interface Item {
  /** Tokens `[first, end)` of the document. */
  readonly first: number;
  readonly end: number;
  readonly facts: WordFacts;
  readonly pos: number;
  readonly isMarked: boolean;
  readonly isVerb: boolean;
  readonly isNominal: boolean;
}

/** A sentence as the model reads it. */
export interface View {
  readonly items: readonly Item[];
  /** For each item, how many commas stand before it. */
  readonly commas: readonly number[];
  /** For each item, how many verbs and auxiliaries stand before it. */
  readonly verbs: readonly number[];
  /** For each item, how many finite verbs stand before it, as far as their form tells. */
  readonly finite: readonly number[];
  /** For each item, how many marked stretches stand before it. */
  readonly marks: readonly number[];
  /** Index of the final stop, or the number of items where there is none. */
  readonly stop: number;
}

const POS_CODES = new Map<PartOfSpeech, number>();
export function posCode(pos: PartOfSpeech): number {
  let code = POS_CODES.get(pos);
  if (code === undefined) {
    code = hashOf(pos);
    POS_CODES.set(pos, code);
  }
  return code;
}

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

const MARKED = ['clause', 'title', 'part'].map((kind) =>
  ['1', '2', '4', '8'].map((size) => hashOf(`${kind}${size}`)),
);
const MARKED_POS = ['clause', 'title', 'part'].map((kind) => hashOf(`POS ${kind}`));

function markedFacts(range: MarkedRange): { facts: WordFacts; pos: number } {
  const kind = range.isClause ? 0 : range.isTitle ? 1 : 2;
  const size = range.words >= 8 ? 3 : range.words >= 4 ? 2 : range.words >= 2 ? 1 : 0;
  const lower = MARKED[kind]?.[size] ?? 0;
  const pos = MARKED_POS[kind] ?? 0;
  const none = {
    isReporting: false,
    isParticiple: false,
    isTo: false,
    isComma: false,
    isStop: false,
    isColon: false,
  };
  return {
    pos,
    facts: {
      lower,
      stem: pos,
      ending: pos,
      coarse: pos,
      middle: pos,
      fine: lower,
      shape: pos,
      ...none,
    },
  };
}

/** Reads tokens `[first, end)`, a sentence, with marked stretches as single items. */
export function viewOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  rangeAt: (token: number) => MarkedRange | undefined,
  words: WordFactsCache,
): View {
  const items: Item[] = [];
  for (let i = first; i < end; ) {
    const range = rangeAt(i);
    if (range !== undefined) {
      const stop = Math.min(range.end, end);
      const { facts, pos } = markedFacts(range);
      const shape = { isMarked: true, isVerb: false, isNominal: false };
      items.push({ first: i, end: stop, facts, pos, ...shape });
      i = stop;
      continue;
    }
    const token = tokens[i];
    if (token === undefined) break;
    const { pos } = token;
    items.push({
      first: i,
      end: i + 1,
      facts: words.of(token.text),
      pos: posCode(pos),
      isMarked: false,
      isVerb: pos === 'VERB' || pos === 'AUX',
      isNominal: NOMINAL.has(pos),
    });
    i++;
  }
  const commas: number[] = [0];
  const verbs: number[] = [0];
  const finite: number[] = [0];
  const marks: number[] = [0];
  items.forEach((item, index) => {
    commas.push((commas[index] ?? 0) + Number(item.facts.isComma));
    verbs.push((verbs[index] ?? 0) + Number(item.isVerb));
    finite.push((finite[index] ?? 0) + Number(isFiniteVerb(items, index)));
    marks.push((marks[index] ?? 0) + Number(item.isMarked));
  });
  let stop = items.length;
  while (stop > 0 && items[stop - 1]?.facts.isStop === true) stop--;
  return { items, commas, verbs, finite, marks, stop };
}

/** Not after `to`, not in `-ing`, not a participle that a noun is followed by (`the man accused of`). */
function isFiniteVerb(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || !item.isVerb || item.facts.isParticiple) return false;
  const before = items[index - 1];
  return before === undefined || !(before.facts.isTo || before.isVerb);
}

import { QUOTE_TYPES, type Quote, type QuoteType, type Speaker } from '../../document/quote.ts';
import { type Span, textOf } from '../../document/span.ts';
import type { Counts } from '../figures.ts';
import { type Discrepancy, discrepancy } from '../report.ts';
import type { Comparison } from '../task.ts';
import { holdsMark, passes, QUOTE_FILTERS, type QuoteFilter } from './filters.ts';
import { type GoldQuote, piecesOf, type QuotesGold } from './gold.ts';
import { type Match, matched } from './matching.ts';
import { comparableName, namesOfSpeaker } from './speaker-names.ts';
import { areEqual, dice, meet, type WordSet, wordsIn, wordsOf } from './words.ts';

/** At least this much alike (Dice over words) is the same quote. */
const SAME = 0.5;

interface Cases {
  readonly right: number;
  readonly total: number;
}

export interface QuoteCounts {
  readonly dice50: Counts;
  readonly exact: Counts;
  readonly joint: Counts;
  readonly speaker: Cases;
  readonly canonical: Cases;
  /** Of the gold quotes of each type, how many were found. */
  readonly recall: Readonly<Record<QuoteType, Cases>>;
}

export type CountsByFilter = Readonly<Record<QuoteFilter, QuoteCounts>>;

/** A quote on either side with the words that it and its speaker consist of. */
interface Worded<Q> {
  readonly quote: Q;
  readonly span: Span;
  readonly words: WordSet;
  readonly speaker: WordSet;
}

interface FoundQuote {
  readonly text: Quote;
  /** The words that name the speaker: what was resolved, else what the frame says. */
  readonly speaker: Span | null;
  readonly name: string | null;
}

type GoldSide = Worded<GoldQuote>;
type FoundSide = Worded<FoundQuote>;

/**
 * Compares quotes and their speakers under each filter.
 *
 * @param speakers null where the pipeline names none: then the sources of the quotes are compared
 */
export function compareQuotes(
  gold: { readonly id: string } & QuotesGold,
  quotes: readonly Quote[],
  speakers: readonly Speaker[] | null,
): Comparison<CountsByFilter> {
  const { text } = gold;
  const words = wordsOf(text);
  const speakerOf = new Map((speakers ?? []).map((speaker) => [speaker.quote, speaker]));
  const expected = gold.quotes.map((quote) => ({
    quote,
    span: quote,
    words: wordsIn(words, piecesOf(quote)),
    speaker: wordsIn(words, quote.speaker == null ? [] : piecesOf(quote.speaker)),
  }));
  const found = quotes.map((quote) => {
    const speaker = speakerOf.get(quote.id);
    const span = speakers === null ? quote.source : (speaker?.span ?? null);
    return {
      quote: { text: quote, speaker: span, name: speaker?.name ?? null },
      span: { start: quote.spans[0]?.start ?? 0, end: quote.spans.at(-1)?.end ?? 0 },
      words: wordsIn(words, quote.spans),
      speaker: wordsIn(words, span === null ? [] : [span]),
    };
  });
  const counts = Object.fromEntries(
    QUOTE_FILTERS.map((filter) => {
      const sides = filtered(expected, found, text, filter);
      return [filter, countsOf(gold, sides, matched50(sides))];
    }),
  ) as CountsByFilter; // one entry a filter: QUOTE_FILTERS lists them all
  const headline = filtered(expected, found, text, 'quotes');
  return { counts, discrepancies: differences(gold, headline) };
}

interface Sides {
  readonly gold: readonly GoldSide[];
  readonly found: readonly FoundSide[];
}

const matched50 = (sides: Sides, threshold = SAME): readonly Match[] =>
  matched(
    sides.gold.map(({ words }) => words),
    sides.found.map(({ words }) => words),
    threshold,
  );

/**
 * What takes part under a filter. What was found goes with the gold quote that it resembles most: in
 * where that takes part, and out, neither right nor wrong, where it does not. What resembles none
 * is judged by itself. Content without a word cannot be compared and is left out on both sides.
 */
function filtered(
  gold: readonly GoldSide[],
  found: readonly FoundSide[],
  text: string,
  filter: QuoteFilter,
): Sides {
  const taking = new Set(gold.filter(({ quote }) => passes(quote, text, filter)));
  const isIn = (side: GoldSide | null): boolean => side !== null && taking.has(side);
  const takesPart = (side: FoundSide): boolean => {
    if (filter === 'all') return true;
    let best: GoldSide | null = null;
    let likeness = SAME;
    for (const rival of gold) {
      const rivalLikeness = dice(side.words, rival.words);
      if (rivalLikeness > likeness || (rivalLikeness === likeness && !isIn(best))) {
        best = rival;
        likeness = rivalLikeness;
      }
    }
    if (best !== null) return isIn(best);
    return filter === 'quotes' || holdsMark(text, side.quote.text.spans);
  };
  return {
    gold: gold.filter((side) => taking.has(side) && side.words.size > 0),
    found: found.filter((side) => side.words.size > 0 && takesPart(side)),
  };
}

/** Speakers agree where their words meet, and where neither side has one. */
const isSpeakerRight = (gold: GoldSide, found: FoundSide): boolean =>
  meet(gold.speaker, found.speaker) || (gold.speaker.size === 0 && found.speaker.size === 0);

function countsOf(gold: QuotesGold, sides: Sides, pairs: readonly Match[]): QuoteCounts {
  const both = pairs.flatMap((pair) => {
    const expected = sides.gold[pair.gold];
    const found = sides.found[pair.found];
    return expected === undefined || found === undefined ? [] : [{ expected, found }];
  });
  const counted = (right: number): Counts => ({
    right,
    found: sides.found.length,
    gold: sides.gold.length,
  });
  const spoken = both.filter(({ expected }) => expected.quote.speaker != null);
  const named = both.flatMap(({ expected, found }) => {
    const names = namesOfSpeaker(expected.quote, gold);
    const name = found.quote.name === null ? null : comparableName(found.quote.name);
    return names.size === 0 ? [] : [name !== null && names.has(name)];
  });
  return {
    dice50: counted(both.length),
    exact: counted(matched50(sides, 1).length),
    joint: counted(both.filter(({ expected, found }) => isSpeakerRight(expected, found)).length),
    speaker: {
      right: spoken.filter(({ expected, found }) => meet(expected.speaker, found.speaker)).length,
      total: spoken.length,
    },
    canonical: { right: named.filter((isRight) => isRight).length, total: named.length },
    recall: Object.fromEntries(
      QUOTE_TYPES.map((type) => {
        const isOfType = ({ quote }: GoldSide): boolean => quote.type === type;
        const right = both.filter(({ expected }) => isOfType(expected)).length;
        return [type, { right, total: sides.gold.filter(isOfType).length }];
      }),
    ) as QuoteCounts['recall'], // one entry a type: QUOTE_TYPES lists them all
  };
}

function differences(
  gold: { readonly id: string } & QuotesGold,
  sides: Sides,
): readonly Discrepancy[] {
  const { id, text } = gold;
  const at = (span: Span) => ({ document: id, text, span });
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => textOf(text, span)).join(' … ');
  const ofGold = (side: GoldSide): string => words(piecesOf(side.quote));
  const ofFound = (side: FoundSide): string => words(side.quote.text.spans);
  const pairs = matched50(sides);
  const partner = new Map(pairs.map((pair) => [sides.gold[pair.gold], sides.found[pair.found]]));
  const paired = new Set(partner.values());
  const list: Discrepancy[] = [];
  for (const side of sides.gold) {
    const other = partner.get(side);
    if (other === undefined) {
      list.push(discrepancy('missed', at(side.span), ofGold(side), null));
      continue;
    }
    if (!areEqual(side.words, other.words)) {
      list.push(discrepancy('edge', at(side.span), ofGold(side), ofFound(other)));
    }
    if (!isSpeakerRight(side, other)) {
      const expected = side.quote.speaker == null ? null : words(piecesOf(side.quote.speaker));
      const found = other.quote.speaker === null ? null : textOf(text, other.quote.speaker);
      list.push(discrepancy('speaker', at(side.span), expected, found));
    }
  }
  for (const side of sides.found) {
    if (!paired.has(side)) list.push(discrepancy('spurious', at(side.span), null, ofFound(side)));
  }
  return list.sort((a, b) => a.span.start - b.span.start);
}

import { z } from 'zod';
import type { EntityType, Mention } from '../document/entity.ts';
import { overlaps, type Span, textOf } from '../document/span.ts';
import { agreement, type Counts, sumCounts } from './figures.ts';
import { goldDate, goldDocument, goldSpan, parseGoldLines } from './gold.ts';
import { type Discrepancy, discrepancy } from './report.ts';
import { type Comparison, defineTask } from './task.ts';

/** The labels of the common sets, and ours. Any other label, such as MISC, is not scored. */
const TYPE_OF_LABEL: ReadonlyMap<string, EntityType> = new Map([
  ['PER', 'person'],
  ['ORG', 'organization'],
  ['LOC', 'place'],
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
]);

const SCORED_TYPES = [
  ['people', 'person'],
  ['organizations', 'organization'],
  ['places', 'place'],
] as const satisfies readonly (readonly [string, EntityType])[];

/** A gold document: `{"id", "text", "date"?, "spans": [{"start", "end", "label"}], "doubtful"?: [{"start", "end"}]}`. */
export const entitiesGold = goldDocument.extend({
  date: goldDate.optional(),
  spans: z.array(goldSpan.extend({ label: z.string() })),
  doubtful: z
    .array(goldSpan)
    .optional()
    .describe(
      'Stretches whose annotations are not sure enough to learn from; scored all the same.',
    ),
});

/** A gold document's text and the names in it whose label is scored. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly names: readonly TypedSpan[];
  /** Where the annotations are not sure enough to learn from. */
  readonly doubtful: readonly Span[];
}

/**
 * Reads gold of names for something else than scoring, such as training.
 *
 * @throws OnrecordError `E_GOLD_FORMAT` with `path:line`
 */
export const parseNames = (source: string, path: string): readonly NamedText[] =>
  parseGoldLines(source, path, entitiesGold, ({ spans }) => spans).map(
    ({ id, text, date, spans, doubtful }) => ({
      id,
      text,
      date: date ?? null,
      names: namesIn(spans),
      doubtful: doubtful ?? [],
    }),
  );

const namesIn = (spans: readonly (Span & { readonly label: string })[]): readonly TypedSpan[] =>
  spans.flatMap(({ start, end, label }) => {
    const type = TYPE_OF_LABEL.get(label);
    return type === undefined ? [] : [{ start, end, type }];
  });

interface TypedSpan extends Span {
  readonly type: EntityType;
}

type EntityCounts = Readonly<Record<EntityType, Counts>>;

const keyOf = ({ start, end, type }: TypedSpan): string => `${start} ${end} ${type}`;

/** Equal spans of one type count once, in gold and in what was found. */
function distinct(spans: readonly TypedSpan[]): ReadonlyMap<string, TypedSpan> {
  return new Map(spans.map((span) => [keyOf(span), span]));
}

/** Compares names: right is what has the same span and the same type (CoNLL-2003). */
export function compareEntities(
  gold: { readonly id: string } & z.output<typeof entitiesGold>,
  mentions: readonly Mention[],
): Comparison<EntityCounts> {
  const expected = distinct(namesIn(gold.spans));
  const found = distinct(mentions);
  const countsOf = (type: EntityType): Counts => {
    const mine = [...found].filter(([, span]) => span.type === type);
    return {
      right: mine.filter(([key]) => expected.has(key)).length,
      found: mine.length,
      gold: [...expected.values()].filter((span) => span.type === type).length,
    };
  };
  return {
    counts: {
      person: countsOf('person'),
      organization: countsOf('organization'),
      place: countsOf('place'),
    },
    discrepancies: differences(
      gold,
      [...expected].flatMap(([key, span]) => (found.has(key) ? [] : [span])),
      [...found].flatMap(([key, span]) => (expected.has(key) ? [] : [span])),
    ),
  };
}

/** Pairs each missed name with an unmatched found one that overlaps it; the rest was missed or spurious. */
function differences(
  gold: { readonly id: string; readonly text: string },
  missed: readonly TypedSpan[],
  extra: readonly TypedSpan[],
): Discrepancy[] {
  const unpaired = new Set(extra);
  const at = (span: Span) => ({ document: gold.id, text: gold.text, span });
  const shown = (span: TypedSpan): string => `${span.type} ${textOf(gold.text, span)}`;
  const list: Discrepancy[] = [];
  for (const span of missed) {
    const rivals = [...unpaired].filter((other) => overlaps(span, other));
    const rival = rivals.find(({ start, end }) => start === span.start && end === span.end);
    const other = rival ?? rivals[0];
    if (other === undefined) list.push(discrepancy('missed', at(span), shown(span), null));
    else {
      unpaired.delete(other);
      const kind = rival === undefined ? 'edge' : 'type';
      list.push(discrepancy(kind, at(span), shown(span), shown(other)));
    }
  }
  for (const span of unpaired) list.push(discrepancy('spurious', at(span), null, shown(span)));
  return list.sort((a, b) => a.span.start - b.span.start);
}

export const entitiesTask = defineTask({
  name: 'entities',
  summary: 'Names of people, organizations and places: span and type must be right.',
  requires: ['mentions'],
  parse: (source, path) => parseGoldLines(source, path, entitiesGold, ({ spans }) => spans),
  container: ({ date }) => ({ published: date ?? null }),
  compare: (gold, { mentions }) => compareEntities(gold, mentions),
  figures: (counts) => {
    const byType = SCORED_TYPES.map(
      ([name, type]) => [name, sumCounts(counts.map((document) => document[type]))] as const,
    );
    return [
      agreement('all', sumCounts(byType.map(([, sum]) => sum))),
      ...byType.map(([name, sum]) => agreement(name, sum)),
    ];
  },
});

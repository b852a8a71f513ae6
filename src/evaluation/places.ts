import { z } from 'zod';
import type { PlaceSense } from '../document/entity.ts';
import { type Span, textOf } from '../document/span.ts';
import { isCountry } from './countries.ts';
import { share } from './figures.ts';
import { goldDate, goldDocument, goldSpan, parseGoldLines } from './gold.ts';
import { type Discrepancy, discrepancy } from './report.ts';
import { type Comparison, defineTask, type Scored } from './task.ts';

/** How far from gold a place may lie to count as the same: 100 miles, as in the field (Gritta 2018). */
const REACH_KM = 161;

/**
 * A gold document: `{"id", "text", "title"?, "date"?, "domain"?, "toponyms": [{"start", "end",
 * "geonameid"?, "lat"?, "lon"?, "country"?}]}`.
 */
export const placesGold = goldDocument.extend({
  title: z.string().nullish(),
  date: goldDate.nullish(),
  domain: z.string().nullish().describe('The site that published the article.'),
  toponyms: z.array(
    goldSpan.extend({
      geonameid: z.int().nullish(),
      lat: z.number().min(-90).max(90).nullish(),
      lon: z.number().min(-180).max(180).nullish(),
      country: z.string().nullish().describe('ISO 3166-1 alpha-2 code, or English name.'),
    }),
  ),
});

type Toponym = z.output<typeof placesGold>['toponyms'][number];

interface PlaceCounts {
  readonly names: number;
  readonly recognized: number;
  /** Of the recognized names: those whose place gold gives, and of these what is right. */
  readonly located: number;
  readonly resolved: number;
  readonly withCountry: number;
  readonly rightCountry: number;
  /** Of all names, recognized or not: those whose place gold gives. */
  readonly locatable: number;
}

/** Kilometers between two points on a sphere of the Earth's mean radius (haversine). */
export function kilometers(
  a: { readonly latitude: number; readonly longitude: number },
  b: { readonly latitude: number; readonly longitude: number },
): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

const isLocated = ({ geonameid, lat, lon }: Toponym): boolean =>
  geonameid != null || (lat != null && lon != null);

/** Ids count first: center points of large areas differ between sources by hundreds of kilometers. */
function isResolved({ geonameid, lat, lon }: Toponym, sense: PlaceSense | null): boolean {
  if (sense === null) return false;
  if (geonameid != null && geonameid === sense.geonamesId) return true;
  const { latitude, longitude } = sense;
  if (lat == null || lon == null || latitude === null || longitude === null) return false;
  return kilometers({ latitude: lat, longitude: lon }, { latitude, longitude }) <= REACH_KM;
}

/** Compares where recognized names lie. A name is recognized where a place mention has its span. */
export function comparePlaces(
  gold: { readonly id: string } & z.output<typeof placesGold>,
  document: Scored<'mentions' | 'entities' | 'places'>,
): Comparison<PlaceCounts> {
  const at = (span: Span) => ({ document: gold.id, text: gold.text, span });
  const senses = sensesOf(document);
  const counts = {
    names: gold.toponyms.length,
    recognized: 0,
    located: 0,
    resolved: 0,
    withCountry: 0,
    rightCountry: 0,
    locatable: 0,
  };
  const discrepancies: Discrepancy[] = [];
  for (const toponym of gold.toponyms) {
    if (isLocated(toponym)) counts.locatable++;
    const sense = senses.get(keyOf(toponym));
    if (sense === undefined) {
      discrepancies.push(discrepancy('missed', at(toponym), textOf(gold.text, toponym), null));
      continue;
    }
    counts.recognized++;
    if (!isLocated(toponym)) continue;
    counts.located++;
    if (toponym.country != null) {
      counts.withCountry++;
      if (isCountry(toponym.country, sense?.country ?? null)) counts.rightCountry++;
    }
    if (isResolved(toponym, sense)) counts.resolved++;
    else {
      discrepancies.push(
        discrepancy('sense', at(toponym), shownToponym(toponym), shownSense(sense)),
      );
    }
  }
  return { counts, discrepancies };
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

/** By the span of each place mention: its place, or null where the mention has none. */
function sensesOf({
  mentions,
  entities,
  places,
}: Scored<'mentions' | 'entities' | 'places'>): ReadonlyMap<string, PlaceSense | null> {
  const byEntity = new Map(places.map((sense) => [sense.entity, sense]));
  const senses = new Map<string, PlaceSense | null>();
  for (const mention of mentions) {
    if (mention.type === 'place') senses.set(keyOf(mention), null);
  }
  for (const entity of entities) {
    const sense = byEntity.get(entity.id) ?? null;
    if (entity.type !== 'place') continue;
    for (const mention of entity.mentions) senses.set(keyOf(mention), sense);
  }
  return senses;
}

const shownToponym = ({ geonameid, lat, lon, country }: Toponym): string =>
  `${geonameid ?? '-'} ${country ?? '-'} (${lat ?? '-'}, ${lon ?? '-'})`;

const shownSense = (sense: PlaceSense | null): string | null =>
  sense === null
    ? null
    : `${sense.geonamesId ?? '-'} ${sense.country ?? '-'} (${sense.latitude ?? '-'}, ${sense.longitude ?? '-'})`;

export const placesTask = defineTask({
  name: 'places',
  summary: 'Which place on Earth each recognized name of a place stands for.',
  requires: ['mentions', 'entities', 'places'],
  parse: (source, path) => parseGoldLines(source, path, placesGold, ({ toponyms }) => toponyms),
  container: ({ title, date, domain }) => ({
    title: title ?? null,
    published: date ?? null,
    publisher: domain ?? null,
  }),
  compare: comparePlaces,
  figures: (documents) => {
    const sum = (field: keyof PlaceCounts): number =>
      documents.reduce((total, counts) => total + counts[field], 0);
    return [
      share('recognized', sum('recognized'), sum('names')),
      share('resolved', sum('resolved'), sum('located')),
      share('country', sum('rightCountry'), sum('withCountry')),
      share('resolved of all', sum('resolved'), sum('locatable')),
    ];
  },
});

import { describe, expect, test } from 'vitest';
import type { Entity, Mention, PlaceSense } from '../../src/document/entity.ts';
import { isCountry } from '../../src/evaluation/countries.ts';
import { comparePlaces, kilometers, placesTask } from '../../src/evaluation/places.ts';
import { articleOf } from '../support/article.ts';

const TEXT = 'Paris is larger than Bogota, but Riverton is not.';
const PARIS = { latitude: 48.8566, longitude: 2.3522 };
const LONDON = { latitude: 51.5074, longitude: -0.1278 };

const mentionOf = (words: string, type: Mention['type'] = 'place'): Mention => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, type, confidence: 1 };
};

/** A document whose place mentions have the given senses; null for a name without one. */
function documentOf(senses: Readonly<Record<string, Partial<PlaceSense> | null>>) {
  const named = Object.entries(senses);
  const entities = named.map(
    ([name], index): Entity => ({
      id: `place-${index + 1}`,
      type: 'place',
      name,
      aliases: [],
      titles: [],
      mentions: [mentionOf(name)],
      gender: null,
    }),
  );
  const places = named.flatMap(([, sense], index): PlaceSense[] =>
    sense === null
      ? []
      : [
          {
            entity: `place-${index + 1}`,
            country: null,
            latitude: null,
            longitude: null,
            geonamesId: null,
            ...sense,
          },
        ],
  );
  const mentions = entities.flatMap((entity) => entity.mentions);
  return { article: articleOf(TEXT), text: TEXT, mentions, entities, places };
}

const toponym = (words: string, fields: object) => {
  const { start, end } = mentionOf(words);
  return { start, end, text: words, ...fields };
};

const PARIS_GOLD = toponym('Paris', {
  geonameid: 2988507,
  lat: 48.85341,
  lon: 2.3488,
  country: 'France',
});

test('London and Paris are 344 km apart', () => {
  expect(kilometers(PARIS, LONDON)).toBeCloseTo(343.6, 0);
  expect(kilometers(LONDON, PARIS)).toBeCloseTo(343.6, 0);
  expect(kilometers(PARIS, PARIS)).toBe(0);
});

test.each([
  ['the same id, wherever it lies', { geonamesId: 2988507, country: 'FR', ...LONDON }, 1, 1],
  ['another id within 161 km', { geonamesId: 1, country: 'FR', ...PARIS }, 1, 1],
  ['another id farther away', { geonamesId: 1, country: 'GB', ...LONDON }, 0, 0],
  [
    'the right country only',
    { geonamesId: 1, country: 'FR', latitude: 43.3, longitude: 5.4 },
    0,
    1,
  ],
  ['no point', { country: 'FR' }, 0, 1],
  ['no sense at all', null, 0, 0],
])('%s', (_, sense, resolved, rightCountry) => {
  const gold = { id: 'a', text: TEXT, toponyms: [PARIS_GOLD] };
  const { counts } = comparePlaces(gold, documentOf({ Paris: sense }));
  expect(counts).toMatchObject({ recognized: 1, located: 1, resolved, rightCountry });
});

test('only recognized names count for resolution, and only names with a place in gold', async () => {
  const gold = {
    text: TEXT,
    toponyms: [
      PARIS_GOLD,
      toponym('Bogota', { geonameid: 3688689, lat: 4.61, lon: -74.08, country: 'Colombia' }),
      toponym('Riverton', { geonameid: null, lat: null, lon: null }),
    ],
  };
  const document = documentOf({ Paris: { geonamesId: 2988507, country: 'FR' }, Riverton: null });
  const report = await placesTask
    .parseGold(JSON.stringify(gold), 'gold.jsonl')
    .score(async () => document);
  expect(report.figures).toMatchObject([
    { name: 'recognized', right: 2, total: 3 },
    { name: 'resolved', right: 1, total: 1 },
    { name: 'country', right: 1, total: 1 },
    { name: 'resolved of all', right: 1, total: 2 },
  ]);
  expect(report.discrepancies.map(({ kind, expected }) => [kind, expected])).toEqual([
    ['missed', 'Bogota'],
  ]);
});

test('an organization with the span of a place is not recognized as one', () => {
  const gold = { id: 'a', text: TEXT, toponyms: [PARIS_GOLD] };
  const document = { ...documentOf({}), mentions: [mentionOf('Paris', 'organization')] };
  expect(comparePlaces(gold, document).counts.recognized).toBe(0);
});

describe('countries', () => {
  test.each([
    ['FR', 'FR'],
    ['France', 'FR'],
    ['United States', 'US'],
    ['Czech Republic', 'CZ'],
    ["Cote d'Ivoire", 'CI'],
    ['Turkey', 'TR'],
    ['Bosnia and Herzegovina', 'BA'],
  ])('%s is %s', (gold, code) => {
    expect(isCountry(gold, code)).toBe(true);
  });

  test.each([
    ['FR', 'GB'],
    ['France', 'GB'],
    ['Niger', 'NG'],
    ['France', null],
    ['', 'FR'],
  ])('%s is not %s', (gold, code) => {
    expect(isCountry(gold, code)).toBe(false);
  });
});

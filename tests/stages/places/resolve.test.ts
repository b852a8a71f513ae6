import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesOf } from '../../../src/stages/places/candidates.ts';
import {
  encodeGazetteer,
  type GazetteerEntry,
  openGazetteer,
  PLACE_KINDS,
} from '../../../src/stages/places/gazetteer.ts';
import { resolveToponyms } from '../../../src/stages/places/resolve.ts';
import { WEIGHTS } from '../../../src/stages/places/weights.ts';

const FILE = new URL('../../../models/gazetteer/places.bin', import.meta.url);
const gazetteer = openGazetteer(readFileSync(FILE));

const names = fc.uniqueArray(
  fc.constantFrom(
    ...['Springfield', 'Paris', 'Georgia', 'Washington', 'Ohio', 'Lagos', 'Portugal', 'London'],
    ...['Cambridge', 'Kingston', 'Zzyzx Flats', 'Port of Rotterdam', 'Nile', 'Africa', 'Perth'],
  ),
  { maxLength: 8 },
);

function sensesOf(given: readonly string[]): Map<string, GazetteerEntry | null> {
  const toponyms = given.map((name) => ({
    candidates: candidatesOf(name, gazetteer).entries,
    within: [],
    weight: 1,
  }));
  const { senses } = resolveToponyms(toponyms, null, WEIGHTS);
  return new Map(given.map((name, index) => [name, senses[index] ?? null]));
}

test('every name gets one of its own candidates, in whatever order the names stand', () => {
  fc.assert(
    fc.property(names, (given) => {
      const senses = sensesOf(given);
      const backwards = sensesOf([...given].reverse());
      for (const name of given) {
        const sense = senses.get(name) ?? null;
        const { entries } = candidatesOf(name, gazetteer);
        expect(backwards.get(name) ?? null).toEqual(sense);
        if (entries.length === 0) expect(sense).toBeNull();
        else expect(entries).toContainEqual(sense);
      }
    }),
  );
});

const entry: fc.Arbitrary<GazetteerEntry> = fc.record({
  name: fc.constantFrom('Abbey', 'Bourne', "St. Mary's", 'Ćmielów', 'Ts’khin', 'Zed'),
  geonamesId: fc.option(fc.integer({ min: 1, max: 2 ** 31 })),
  kind: fc.constantFrom(...PLACE_KINDS),
  country: fc.constantFrom('US', 'GB'),
  region: fc.constant(null),
  population: fc.constantFrom(0, 9, 99),
  isUsual: fc.boolean(),
  latitude: fc.integer({ min: -9000, max: 9000 }).map((hundredths) => hundredths / 100),
  longitude: fc.integer({ min: -18000, max: 18000 }).map((hundredths) => hundredths / 100),
});

test('a gazetteer gives back what was put in, under any spelling of its marks', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const opened = openGazetteer(encodeGazetteer(entries));
      for (const { name, geonamesId, kind, isUsual } of entries) {
        const bare = name.replaceAll(/['’.]/gu, '').toUpperCase();
        const expected = expect.objectContaining({ geonamesId, kind, isUsual });
        expect(opened.find(name)).toContainEqual(expected);
        expect(opened.find(bare)).toEqual(opened.find(name));
      }
      expect(opened.find('Nowhere')).toEqual([]);
    }),
  );
});

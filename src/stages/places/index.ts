import { z } from 'zod';
import type { Entity, KnownName, PlaceSense } from '../../document/entity.ts';
import { textOf } from '../../document/span.ts';
import { isNationality } from '../../lexicon/nationalities.ts';
import { defineStage } from '../stage.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { type Gazetteer, openGazetteer } from './gazetteer.ts';
import { countryOfSite, placesOfTitle } from './publisher.ts';
import { type Resolved, resolveToponyms } from './resolve.ts';
import type { Toponym } from './toponym.ts';
import { WEIGHTS } from './weights.ts';

const GAZETTEER = 'models/gazetteer/places.bin';
/** A place that no gazetteer has lies where the story does, if so many of its names lie in one country. */
const HOME = { names: 2, share: 0.7 };

/** Says where on Earth each place entity lies: one meaning a name and article. */
export const places = defineStage({
  name: 'places',
  summary: 'Country, coordinates and GeoNames id of places.',
  requires: ['layout', 'entities'],
  assigns: ['places'],
  options: z.strictObject({}),
  files: () => [GAZETTEER],
  create(_options, resources) {
    const gazetteer = openGazetteer(resources.get(GAZETTEER) ?? new Uint8Array());
    return ({ article, text, layout, entities }) => {
      const named = entities.filter(({ type }) => type === 'place');
      const followers = followersOf(named, text);
      const candidates = named.map((entity) => leastDoubtful(entity, gazetteer));
      const toponyms = candidates.map(
        ({ entries, isPlace }, index): Toponym => ({
          candidates: entries,
          within: followers[index] ?? [],
          weight: isPlace ? 1 : WEIGHTS.namesake,
        }),
      );
      const publisher = article.publisher ?? layout.publisher;
      const dateline = layout.dateline?.place;
      const hints: Toponym[] = [
        { candidates: placesOfTitle(publisher, gazetteer), within: [], weight: WEIGHTS.title },
        {
          candidates:
            dateline == null ? [] : candidatesOf(textOf(text, dateline), gazetteer).entries,
          within: [],
          weight: WEIGHTS.dateline,
        },
      ];
      const resolved = resolveToponyms([...toponyms, ...hints], countryOfSite(publisher), WEIGHTS);
      return {
        places: named.flatMap((entity, index) => {
          const sense = senseOf(entity, candidates[index]?.isPlace === true, index, resolved);
          return sense === null ? [] : [sense];
        }),
      };
    };
  },
});

function senseOf(
  { id, name, known }: Entity,
  isPlace: boolean,
  index: number,
  { senses, home }: Resolved,
): PlaceSense | null {
  const sense = senses[index] ?? null;
  const given = geonamesIdOf(known);
  if (given !== null && sense?.geonamesId !== given) {
    return { entity: id, country: null, latitude: null, longitude: null, geonamesId: given };
  }
  if (sense !== null && isPlace) {
    const { country, latitude, longitude, geonamesId } = sense;
    return { entity: id, country, latitude, longitude, geonamesId };
  }
  const isAtHome = home.names >= HOME.names && home.share >= HOME.share && !isNationality(name);
  const country = sense?.country ?? (isAtHome ? home.country : null);
  return country === null
    ? null
    : { entity: id, country, latitude: null, longitude: null, geonamesId: null };
}

/** The id that a user's lexicon gives a place is its GeoNames id, if it is a number. */
const geonamesIdOf = (known: KnownName | undefined): number | null =>
  /^[1-9]\d{0,9}$/u.test(known?.id ?? '') ? Number(known?.id) : null;

/** What the form of the name with the fewest meanings may mean: `D.C.` beside `Washington`. */
function leastDoubtful(entity: Entity, gazetteer: Gazetteer): Candidates {
  const given = geonamesIdOf(entity.known);
  let least: Candidates = { entries: [], isPlace: false };
  for (const form of [entity.name, ...entity.aliases]) {
    const found = candidatesOf(form, gazetteer);
    const known = found.entries.filter(({ geonamesId }) => geonamesId === given);
    if (given !== null && known.length > 0) return { entries: known, isPlace: true };
    const isBetter =
      found.isPlace === least.isPlace
        ? least.entries.length === 0 || found.entries.length < least.entries.length
        : found.isPlace;
    if (found.entries.length > 0 && isBetter) least = found;
  }
  return least;
}

/** For each entity, the entities whose mention stands behind a comma after one of its own. */
function followersOf(entities: readonly Entity[], text: string): number[][] {
  const startingAt = new Map<number, { readonly index: number; readonly end: number }>();
  entities.forEach(({ mentions }, index) => {
    for (const { start, end } of mentions) startingAt.set(start, { index, end });
  });
  return entities.map(({ mentions }) => {
    const found = new Set<number>();
    for (const { end } of mentions) {
      const gap = /^,\s{1,2}|^\s\(/u.exec(text.slice(end, end + 3))?.[0].length;
      const follower = gap === undefined ? undefined : startingAt.get(end + gap);
      if (follower === undefined) continue;
      // `Boston, New York and Chicago` is a list.
      const and = /^,? (?:and|or) /u.exec(text.slice(follower.end, follower.end + 6))?.[0].length;
      if (and === undefined || !startingAt.has(follower.end + and)) found.add(follower.index);
    }
    return [...found];
  });
}

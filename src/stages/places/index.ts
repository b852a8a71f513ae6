import { z } from 'zod';
import type { Entity, PlaceSense } from '../../document/entity.ts';
import { defineStage } from '../stage.ts';
import { candidatesOf } from './candidates.ts';
import { type Gazetteer, type GazetteerEntry, openGazetteer } from './gazetteer.ts';
import { resolveToponyms, type Toponym } from './resolve.ts';
import { WEIGHTS } from './weights.ts';

const GAZETTEER = 'models/gazetteer/places.bin';

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
      const toponyms = named.map((entity, index): Toponym => {
        return {
          candidates: leastDoubtful(entity, gazetteer),
          within: followers[index] ?? [],
        };
      });
      const publisher = article.publisher ?? layout.publisher;
      const resolved = resolveToponyms(toponyms, countryOfSite(publisher), WEIGHTS);
      return {
        places: resolved.flatMap((sense, index): PlaceSense[] => {
          const entity = named[index];
          if (sense === null || entity === undefined) return [];
          const { country, latitude, longitude, geonamesId } = sense;
          return [{ entity: entity.id, country, latitude, longitude, geonamesId }];
        }),
      };
    };
  },
});

/** What the form of the name with the fewest meanings may mean: `D.C.` beside `Washington`. */
function leastDoubtful(entity: Entity, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  let least: readonly GazetteerEntry[] = [];
  for (const form of [entity.name, ...entity.aliases]) {
    const found = candidatesOf(form, gazetteer);
    if (found.length > 0 && (least.length === 0 || found.length < least.length)) least = found;
  }
  return least;
}

/** For each entity, the entities whose mention stands behind a comma after one of its own. */
function followersOf(entities: readonly Entity[], text: string): number[][] {
  const startingAt = new Map<number, number>();
  entities.forEach(({ mentions }, index) => {
    for (const { start } of mentions) startingAt.set(start, index);
  });
  return entities.map(({ mentions }) => {
    const found = new Set<number>();
    for (const { end } of mentions) {
      const gap = /^,\s{1,2}|^\s\(/u.exec(text.slice(end, end + 3))?.[0].length;
      const follower = gap === undefined ? undefined : startingAt.get(end + gap);
      if (follower !== undefined) found.add(follower);
    }
    return [...found];
  });
}

/** `example.co.uk` is British; `.com` and names without an ending tell nothing. */
function countryOfSite(publisher: string | null): string | null {
  const ending = /\.(?<country>[a-z]{2})$/u.exec(publisher?.toLowerCase() ?? '')?.groups?.[
    'country'
  ];
  if (ending === undefined || ending === 'tv' || ending === 'io' || ending === 'co') return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

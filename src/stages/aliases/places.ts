import { PLACE_ALIASES } from '../../lexicon/place-aliases.ts';
import { folded } from './folded.ts';
import type { Cluster, Named } from './named.ts';

/**
 * Puts together the mentions of each place: one spelling, or names that are known to be of one place.
 *
 * @param mentions of type place, in text order
 */
export function clusterPlaces(mentions: readonly Named[]): Cluster[] {
  const clusters = new Map<string, Named[]>();
  for (const named of mentions) {
    const key = keyOf(named);
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, [named]);
    else cluster.push(named);
  }
  return [...clusters.values()];
}

function keyOf({ called }: Named): string {
  const key = folded(called.replaceAll(/[’'](?!s\b)/gu, ''))
    .replaceAll('-', ' ')
    .replace(/^the /u, '');
  return PLACE_ALIASES.get(key) ?? key;
}

import type { GazetteerEntry } from './gazetteer.ts';
import type { Toponym } from './toponym.ts';
import { type Home, Votes } from './votes.ts';
import type { Weights } from './weights.ts';

const ROUNDS = 3;

/** What the names of an article were taken to mean. */
export interface Resolved {
  /** For each toponym its candidate, or null where it has none. */
  readonly senses: readonly (GazetteerEntry | null)[];
  readonly home: Home;
}

/**
 * Chooses a meaning for each name: the likelier by itself (large, a country, a capital), and the one
 * that lies where the other names of the article lie. As these are in doubt too, every name votes
 * with the probabilities of the round before.
 */
export function resolveToponyms(
  toponyms: readonly Toponym[],
  publisherCountry: string | null,
  weights: Weights,
): Resolved {
  const own = toponyms.map(({ candidates, within }) =>
    candidates.map(
      (candidate) =>
        weights.population * Math.log10(1 + candidate.population) +
        weights.kind[candidate.kind] +
        (candidate.isUsual ? weights.usual : 0) +
        (candidate.country !== null && candidate.country === publisherCountry
          ? weights.publisher
          : 0) +
        (within.some((index) => holds(toponyms[index], candidate) && !isListed(index, toponyms))
          ? weights.containment
          : 0),
    ),
  );
  let beliefs = own.map(softmax);
  for (let round = 0; round < ROUNDS; round++) {
    const votes = new Votes(toponyms, beliefs);
    beliefs = toponyms.map(({ candidates }, index) =>
      softmax(
        candidates.map((candidate, at) => {
          const belief = beliefs[index] ?? [];
          return (own[index]?.[at] ?? 0) + votes.support(candidate, index, belief, weights);
        }),
      ),
    );
  }
  const senses = toponyms.map(({ candidates }, index) => {
    const belief = beliefs[index] ?? [];
    return candidates[belief.indexOf(Math.max(...belief))] ?? null;
  });
  return { senses, home: new Votes(toponyms, beliefs).home };
}

/** True where one meaning of the name behind the comma is the region or country of the place. */
function holds(outer: Toponym | undefined, place: GazetteerEntry): boolean {
  return (outer?.candidates ?? []).some(
    ({ kind, region, country }) =>
      ((kind === 'region' || kind === 'state') &&
        place.kind !== kind &&
        region !== null &&
        region === place.region) ||
      (kind === 'country' && place.kind !== 'country' && country === place.country),
  );
}

/** True where what stands behind a name's comma does not hold it: `Boston, New York, Chicago` is a list. */
function isListed(index: number, toponyms: readonly Toponym[]): boolean {
  const { candidates, within } = toponyms[index] ?? { candidates: [], within: [] };
  return (
    within.length > 0 &&
    !within.some((outer) => candidates.some((candidate) => holds(toponyms[outer], candidate)))
  );
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, odd) => total + odd, 0);
  return odds.map((odd) => odd / sum);
}

import type { GazetteerEntry } from './gazetteer.ts';
import type { Weights } from './weights.ts';

/** A name of the article and what it may mean. */
export interface Toponym {
  readonly candidates: readonly GazetteerEntry[];
  /** Indexes of the toponyms that stand behind a comma after it: `Paris, Texas`. */
  readonly within: readonly number[];
}

/** How far the places of one story lie apart, in kilometers. */
const NEAR = 100;
const ROUNDS = 3;
/** More names than this say nothing new about where a story is set. */
const MOST_SUPPORT = 3;

/**
 * Chooses a meaning for each name: the likelier by itself (large, a country, a capital), and the one
 * that lies where the other names of the article lie. As these are in doubt too, every name votes
 * with the probabilities of the round before.
 *
 * @returns for each toponym its candidate, or null where it has none
 */
export function resolveToponyms(
  toponyms: readonly Toponym[],
  publisherCountry: string | null,
  weights: Weights,
): (GazetteerEntry | null)[] {
  const own = toponyms.map(({ candidates, within }) =>
    candidates.map(
      (candidate) =>
        weights.population * Math.log10(1 + candidate.population) +
        weights.kind[candidate.kind] +
        (candidate.isUsual ? weights.usual : 0) +
        (candidate.country !== null && candidate.country === publisherCountry
          ? weights.publisher
          : 0) +
        (within.some((index) => holds(toponyms[index], candidate)) ? weights.containment : 0),
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
  return toponyms.map(({ candidates }, index) => {
    const belief = beliefs[index] ?? [];
    return candidates[belief.indexOf(Math.max(...belief))] ?? null;
  });
}

/** True where one meaning of the name behind the comma is the region or country of the place. */
function holds(outer: Toponym | undefined, place: GazetteerEntry): boolean {
  return (outer?.candidates ?? []).some(
    ({ kind, region, country }) =>
      (kind === 'region' &&
        place.kind !== 'region' &&
        region !== null &&
        region === place.region) ||
      (kind === 'country' && place.kind !== 'country' && country === place.country),
  );
}

/** Where the names of the article lie, as far as they are believed to. */
class Votes {
  readonly #regions = new Map<string, number>();
  readonly #countries = new Map<string, number>();
  /** Expected number of places in each cell of one degree. */
  readonly #cells = new Map<string, number>();
  readonly #toponyms: readonly Toponym[];

  constructor(toponyms: readonly Toponym[], beliefs: readonly (readonly number[])[]) {
    this.#toponyms = toponyms;
    toponyms.forEach(({ candidates }, index) => {
      candidates.forEach((candidate, at) => {
        const belief = beliefs[index]?.[at] ?? 0;
        if (belief < 0.01) return;
        count(this.#regions, candidate.region, belief);
        count(this.#countries, candidate.country, belief);
        if (isPoint(candidate)) count(this.#cells, cellOf(candidate), belief);
      });
    });
  }

  /** What the other names say for a candidate of one: its own votes are taken out. */
  support(
    candidate: GazetteerEntry,
    index: number,
    belief: readonly number[],
    weights: Weights,
  ): number {
    const { candidates } = this.#toponyms[index] ?? { candidates: [] };
    const ownVotes = (agrees: (other: GazetteerEntry) => boolean): number =>
      candidates.reduce((sum, other, at) => sum + (agrees(other) ? (belief[at] ?? 0) : 0), 0);
    const capped = (votes: number): number => Math.min(MOST_SUPPORT, Math.max(0, votes));
    const region = capped(
      (this.#regions.get(candidate.region ?? '') ?? 0) -
        ownVotes((other) => other.region === candidate.region),
    );
    const country = capped(
      (this.#countries.get(candidate.country ?? '') ?? 0) -
        ownVotes((other) => other.country === candidate.country),
    );
    if (!isPoint(candidate)) return weights.region * region + weights.country * country;
    const cells = cellsAround(candidate);
    const around = cells.reduce((sum, cell) => sum + (this.#cells.get(cell) ?? 0), 0);
    const near = capped(
      around - ownVotes((other) => isPoint(other) && cells.includes(cellOf(other))),
    );
    return weights.region * region + weights.country * country + weights.near * near;
  }
}

const isPoint = ({ kind }: GazetteerEntry): boolean =>
  kind === 'town' || kind === 'capital' || kind === 'district' || kind === 'county';

function count(counts: Map<string, number>, key: string | null, by: number): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + by);
}

const cellOf = ({ latitude, longitude }: GazetteerEntry): string =>
  `${Math.floor(latitude)} ${Math.floor(longitude)}`;

/** The cells that a circle of NEAR around a place touches; a degree of latitude is 111 km. */
function cellsAround({ latitude, longitude }: GazetteerEntry): string[] {
  const up = NEAR / 111;
  const along = up / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
  const cells: string[] = [];
  for (let y = Math.floor(latitude - up); y <= Math.floor(latitude + up); y++) {
    for (let x = Math.floor(longitude - along); x <= Math.floor(longitude + along); x++) {
      cells.push(`${y} ${x}`);
    }
  }
  return cells;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, odd) => total + odd, 0);
  return odds.map((odd) => odd / sum);
}

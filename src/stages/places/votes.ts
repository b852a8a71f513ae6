import type { GazetteerEntry } from './gazetteer.ts';
import type { Toponym } from './toponym.ts';
import type { Weights } from './weights.ts';

/** How far the places of one story lie apart, in kilometers. */
const NEAR = 100;
/** Beliefs below this say nothing, and most meanings of most names have less. */
const LEAST_BELIEF = 0.01;

/** The country that most names of an article lie in. */
export interface Home {
  readonly country: string | null;
  /** Expected number of names that lie there. */
  readonly names: number;
  /** Of the names that lie in any country. */
  readonly share: number;
}

/** Where the names of an article lie, as far as they are believed to. */
export class Votes {
  readonly #regions = new Map<string, number>();
  readonly #countries = new Map<string, number>();
  /** Regions and countries that the article names: `Ohio`, `Ireland`. */
  readonly #named = new Map<string, number>();
  /** Number of states that it names, by their country. */
  readonly #states = new Map<string, number>();
  /** Expected number of names that have their usual meaning, and of all names. */
  #usual = 0;
  #all = 0;
  /** Expected number of places in each cell of one degree. */
  readonly #cells = new Map<string, number>();
  readonly #toponyms: readonly Toponym[];

  constructor(toponyms: readonly Toponym[], beliefs: readonly (readonly number[])[]) {
    this.#toponyms = toponyms;
    toponyms.forEach(({ candidates, weight }, index) => {
      candidates.forEach((candidate, at) => {
        const belief = weight * (beliefs[index]?.[at] ?? 0);
        if (belief < LEAST_BELIEF) return;
        this.#all += belief;
        if (isUsual(candidate)) this.#usual += belief;
        count(this.#regions, candidate.region, belief);
        count(this.#countries, candidate.country, belief);
        if (isArea(candidate)) count(this.#named, candidate.region ?? candidate.country, belief);
        if (candidate.kind === 'state') count(this.#states, candidate.country, belief);
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
    const { candidates, weight } = this.#toponyms[index] ?? { candidates: [], weight: 0 };
    const ownVotes = (agrees: (other: GazetteerEntry) => boolean): number =>
      weight *
      candidates.reduce((sum, other, at) => sum + (agrees(other) ? (belief[at] ?? 0) : 0), 0);
    const { region, country } = candidate;
    const inRegion =
      (this.#regions.get(region ?? '') ?? 0) - ownVotes((other) => other.region === region);
    const inCountry =
      (this.#countries.get(country ?? '') ?? 0) - ownVotes((other) => other.country === country);
    let support = weights.region * saturated(inRegion) + weights.country * saturated(inCountry);
    if (!isArea(candidate)) {
      support +=
        weights.namedRegion * Math.min(1, this.#named.get(region ?? '') ?? 0) +
        weights.namedCountry * Math.min(1, this.#named.get(country ?? '') ?? 0);
    }
    if (candidate.kind === 'state') {
      const states =
        (this.#states.get(country ?? '') ?? 0) -
        ownVotes((other) => other.kind === 'state' && other.country === country);
      support += weights.sisterState * saturated(states);
    }
    if (isUsual(candidate)) {
      const all = this.#all - ownVotes(() => true);
      const usual = Math.max(0, this.#usual - ownVotes(isUsual));
      // With nothing else to go by, a name has its usual meaning.
      support += weights.usualStory * (all < LEAST_BELIEF ? 1 : usual / all);
    }
    if (isPoint(candidate)) {
      const cells = cellsAround(candidate);
      const around = cells.reduce((sum, cell) => sum + (this.#cells.get(cell) ?? 0), 0);
      const near = around - ownVotes((other) => isPoint(other) && cells.includes(cellOf(other)));
      support += weights.near * saturated(near);
    }
    return support;
  }

  get home(): Home {
    let home: Home = { country: null, names: 0, share: 0 };
    let sum = 0;
    for (const [country, votes] of this.#countries) {
      sum += votes;
      if (votes > home.names) home = { country, names: votes, share: 0 };
    }
    return sum === 0 ? home : { ...home, share: home.names / sum };
  }
}

/** The first names say most; after some, further ones say nothing new. */
const saturated = (votes: number): number => 1 - Math.exp(-Math.max(0, votes));

const isUsual = (entry: GazetteerEntry): boolean => entry.isUsual;

const isArea = ({ kind }: GazetteerEntry): boolean =>
  kind === 'country' || kind === 'state' || kind === 'region';

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

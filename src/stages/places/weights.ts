import type { PlaceKind } from './gazetteer.ts';

/** What speaks for one meaning of a name, in units of a log-linear score. */
export interface Weights {
  /** For each power of ten of inhabitants. */
  readonly population: number;
  readonly kind: Readonly<Record<PlaceKind, number>>;
  /** It is what the name means if nothing else is said. */
  readonly usual: number;
  /** `Paris, Texas`: the name after the comma is a region or country that holds this place. */
  readonly containment: number;
  /** Other places of the article lie in the same region, by their number (at most three count). */
  readonly region: number;
  readonly country: number;
  /** Other places of the article lie within a day's news of it. */
  readonly near: number;
  /** The publisher's site has this country's ending: `.co.uk`. */
  readonly publisher: number;
}

/**
 * Fitted by coordinate ascent on the LGL corpus of local news (Lieberman et al. 2010), then held back
 * half way in favor of capitals: in local news `Paris` is in Texas, in other news it is not.
 */
export const WEIGHTS: Weights = {
  population: 1,
  kind: {
    country: 4,
    state: 3,
    region: -0.5,
    county: -1,
    capital: 0.5,
    town: 0.5,
    district: -1,
    continent: 2,
    area: 2,
    sea: 1,
  },
  usual: 4,
  containment: 8,
  region: 3.2,
  country: 1.6,
  near: 2.5,
  publisher: 4,
};

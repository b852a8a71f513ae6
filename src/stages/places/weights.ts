import type { PlaceKind } from './gazetteer.ts';

/** What speaks for one meaning of a name, in units of a log-linear score. */
export interface Weights {
  /** For each power of ten of inhabitants. */
  readonly population: number;
  readonly kind: Readonly<Record<PlaceKind, number>>;
  /** It is what the name means if nothing else is said. */
  readonly usual: number;
  /** The same, by the share of the other names that have their usual meaning: a story of the world, not of a county. */
  readonly usualStory: number;
  /** `Paris, Texas`: the name after the comma is a region or country that holds this place. */
  readonly containment: number;
  /** Other places of the article lie in the same region, by their number; the first say most. */
  readonly region: number;
  readonly country: number;
  /** The article names its region or country. */
  readonly namedRegion: number;
  readonly namedCountry: number;
  /** A state, in an article that names other states of its country. */
  readonly sisterState: number;
  /** Other places of the article lie within a day's news of it. */
  readonly near: number;
  /** The publisher's site has this country's ending: `.co.uk`. */
  readonly publisher: number;
  /** How much the place that the paper is named after says of where the story is set; a name in the text says 1. */
  readonly title: number;
  readonly dateline: number;
  /** The same of what a facility is named after. */
  readonly namesake: number;
}

/**
 * Fitted by coordinate ascent on the LGL corpus of local news (Lieberman et al. 2010), with one more
 * aim: that in world news, large cities and countries keep the meaning that everybody gives them. In
 * local news alone `Paris` would be in Texas. docs/entities.md has what each weight is worth.
 */
export const WEIGHTS: Weights = {
  population: 1,
  kind: {
    country: 5,
    state: 2,
    region: -0.5,
    county: -1,
    'short-county': -3,
    capital: 0.5,
    town: 0.5,
    district: -1,
    continent: 2,
    area: 2,
    sea: 1,
    landmark: 1,
  },
  usual: 2,
  usualStory: 10,
  containment: 8,
  region: 6,
  country: 3,
  namedRegion: 2,
  namedCountry: 2,
  sisterState: 3,
  near: 4.5,
  publisher: 4,
  title: 3,
  dateline: 4,
  namesake: 0.5,
};

import type { ErrorCode } from '../errors.ts';
import type { Failure } from '../readers/reader.ts';
import type { ArticleRecord } from '../record/schema.ts';

export interface Counts {
  /** Inputs with a stated end: records and failures. */
  readonly inputs: number;
  readonly articles: number;
  readonly failed: number;
  readonly characters: number;
  readonly people: number;
  readonly organizations: number;
  readonly places: number;
  readonly dates: number;
  readonly quotes: number;
}

export interface SpeakerCount {
  readonly name: string;
  readonly quotes: number;
}

/** How many names are counted before those that came once are forgotten. */
const MOST_NAMES = 20_000;

const TOP_SPEAKERS = 10;

/** Counts what a job finds, in little memory however long it runs. */
export class Tally {
  #counts: Counts = {
    inputs: 0,
    articles: 0,
    failed: 0,
    characters: 0,
    people: 0,
    organizations: 0,
    places: 0,
    dates: 0,
    quotes: 0,
  };
  readonly #sequence: [kind: 'record' | 'failed', count: number][] = [];
  readonly #failures = new Map<ErrorCode, number>();
  readonly #ignored = new Map<string, number>();
  #speakers = new Map<string, number>();

  addRecord(record: ArticleRecord): void {
    const before = this.#counts;
    this.#follow('record');
    this.#counts = {
      ...before,
      inputs: before.inputs + 1,
      articles: before.articles + 1,
      characters: before.characters + record.text.length,
      people: before.people + record.people.length,
      organizations: before.organizations + record.organizations.length,
      places: before.places + record.places.length,
      dates: before.dates + record.dates.length,
      quotes: before.quotes + record.quotes.length,
    };
    for (const { speaker } of record.quotes) {
      // A speaker without an entity is `she` or `the minister`: somebody else in each article.
      if (speaker !== null && speaker.id !== null) increase(this.#speakers, speaker.name);
    }
    if (this.#speakers.size > MOST_NAMES) {
      this.#speakers = new Map([...this.#speakers].filter(([, quotes]) => quotes > 1));
    }
  }

  addFailure({ code }: Failure): void {
    const before = this.#counts;
    this.#counts = { ...before, inputs: before.inputs + 1, failed: before.failed + 1 };
    this.#follow('failed');
    increase(this.#failures, code);
  }

  /** A file that is no input, by its extension. */
  addIgnored(path: string): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    increase(this.#ignored, dot <= 0 ? '' : name.slice(dot).toLowerCase());
  }

  #follow(kind: 'record' | 'failed'): void {
    const last = this.#sequence.at(-1);
    if (last?.[0] === kind) last[1] += 1;
    else this.#sequence.push([kind, 1]);
  }

  /** How records and failures followed each other, by runs: how many of the one, then of the other. */
  get sequence(): readonly (readonly [kind: 'record' | 'failed', count: number])[] {
    return this.#sequence;
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** Failures by code, in order of the codes. */
  get failures(): Readonly<Record<string, number>> {
    return sorted(this.#failures);
  }

  /** Files that were no input, by extension. */
  get ignored(): Readonly<Record<string, number>> {
    return sorted(this.#ignored);
  }

  /** Who was quoted most, by name. Exact unless a job meets tens of thousands of names. */
  get topSpeakers(): readonly SpeakerCount[] {
    return [...this.#speakers]
      .map(([name, quotes]) => ({ name, quotes }))
      .sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1))
      .slice(0, TOP_SPEAKERS);
  }
}

function increase<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

const sorted = (map: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

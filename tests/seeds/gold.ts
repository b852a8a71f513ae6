import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const names = z.record(z.string(), z.array(z.string()));

const goldArticle = z.strictObject({
  title: z.string().optional(),
  published: z.string(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  dateline: z.string().optional(),
  /** Full name to the other forms in the text. */
  people: names,
  organizations: names,
  places: names,
  /** Of real places, the country that a reader would look in. */
  countries: z.record(z.string(), z.string()),
  dates: z.array(
    z.strictObject({ words: z.string(), value: z.string(), optional: z.boolean().default(false) }),
  ),
  quotes: z.array(
    z.strictObject({
      speaker: z.string(),
      /** The pieces of the content: whole, or by their first and last words around ` … `. */
      words: z.array(z.string()).min(1),
      optional: z.boolean().default(false),
    }),
  ),
  /** What the pipeline gets wrong today, and why. */
  knownMisses: z
    .array(z.strictObject({ reason: z.string(), differences: z.array(z.string()).min(1) }))
    .default([]),
});

/** What a careful reader finds in one seed, written down by hand. */
export type GoldArticle = z.output<typeof goldArticle>;

const FOLDER = new URL('gold/', import.meta.url);

/** The gold of every seed, by the name of the seed: of its file, or of its `id` in a JSON Lines file. */
export function goldOfSeeds(): ReadonlyMap<string, GoldArticle> {
  const files = readdirSync(FOLDER).sort();
  return new Map(
    files.map((file) => {
      const source = readFileSync(new URL(file, FOLDER), 'utf8');
      return [file.replace(/\.yaml$/u, ''), goldArticle.parse(parse(source))];
    }),
  );
}

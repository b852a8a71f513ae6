import { expect, test } from 'vitest';
import { jsonSchema } from '../../src/record/json-schema.ts';
import { articleRecord } from '../../src/record/schema.ts';
import { recordOf } from '../support/record.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every description of an object in the JSON Schema, with the way to it. */
function* objectsIn(node: unknown, path: string): Generator<[string, Record<string, unknown>]> {
  if (!isObject(node)) return;
  if (node['type'] === 'object') yield [path, node];
  for (const [key, value] of Object.entries(node)) {
    if (Array.isArray(value)) for (const part of value) yield* objectsIn(part, `${path}/${key}`);
    else yield* objectsIn(value, `${path}/${key}`);
  }
}

test('a record with everything missing that may be fits', () => {
  expect(articleRecord.safeParse(recordOf()).error).toBeUndefined();
});

const FIELDS = Object.keys(articleRecord.shape);

test.each(FIELDS)(
  'a record without `%s` does not fit: what is unknown is null, never left out',
  (field) => {
    const entries = Object.entries(recordOf()).filter(([key]) => key !== field);
    const issues = articleRecord.safeParse(Object.fromEntries(entries)).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toEqual([field]);
  },
);

const quote = {
  id: 'quote-1',
  type: 'direct',
  text: '“No.”',
  spans: [{ start: 0, end: 5 }],
  speaker: null,
  cue: null,
  confidence: 1,
} as const;

test.each([
  ['another version', { schema: 2 }],
  ['a field of its own', { extra: true }],
  ['a time in the place of a date', { published: '2021-10-21T08:00:00Z' }],
  ['a day that does not exist', { published: '2021-02-30' }],
  ['a hash that is none', { origin: { path: null, url: null, format: 'text', sha256: 'abc' } }],
  ['an empty id', { id: '' }],
  ['a negative offset', { sentences: [{ start: -1, end: 4 }] }],
  ['half an offset', { sentences: [{ start: 0.5, end: 4 }] }],
  [
    'an entity without mentions',
    { people: [{ id: 'person-1', name: 'A', aliases: [], titles: [], mentions: [] }] },
  ],
  ['a quote without spans', { quotes: [{ ...quote, spans: [] }] }],
  ['a quote of another type', { quotes: [{ ...quote, type: 'scare' }] }],
  ['more than certainty', { quotes: [{ ...quote, confidence: 1.01 }] }],
  ['no number', { quotes: [{ ...quote, confidence: Number.NaN }] }],
  ['an id of another kind', { quotes: [{ ...quote, id: 'person-1' }] }],
])('%s does not fit', (_case, fields) => {
  expect(articleRecord.safeParse({ ...recordOf(), quotes: [quote] }).success).toBe(true);
  expect(articleRecord.safeParse({ ...recordOf(), ...fields }).success).toBe(false);
});

test('the JSON Schema is the same each time', () => {
  expect(JSON.stringify(jsonSchema())).toBe(JSON.stringify(jsonSchema()));
});

test('the JSON Schema describes every field, requires it, and allows no other', () => {
  const objects = [...objectsIn(jsonSchema(), '')];
  expect(objects.map(([path]) => path)).toContain('/$defs/ArticleRecord');
  expect(objects.length).toBeGreaterThan(10);
  for (const [path, object] of objects) {
    const properties = isObject(object['properties']) ? object['properties'] : {};
    expect(object['additionalProperties'], path).toBe(false);
    expect(object['required'], path).toEqual(Object.keys(properties));
    for (const [name, property] of Object.entries(properties)) {
      expect(property, `${path}/${name}`).toHaveProperty(
        [isObject(property) && '$ref' in property ? '$ref' : 'description'],
        expect.stringMatching(/\S/u),
      );
    }
  }
});

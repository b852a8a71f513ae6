import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { assembleRecord } from '../../src/record/assemble.ts';
import { TABLES } from '../../src/record/columns.ts';
import { recordLine } from '../../src/record/json.ts';
import { articleRecord } from '../../src/record/schema.ts';
import { anyDocument } from '../support/any-document.ts';
import { PRODUCER } from '../support/record.ts';

/** Everything in a record that has words and says where they stand. */
const located = z.object({ text: z.string(), start: z.number(), end: z.number() });

function* locatedIn(value: unknown): Generator<z.output<typeof located>> {
  if (typeof value !== 'object' || value === null) return;
  const found = located.safeParse(value);
  if (found.success) yield found.data;
  for (const part of Object.values(value)) yield* locatedIn(part);
}

test('every record fits the schema', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const record = assembleRecord(document, PRODUCER);
      expect(articleRecord.parse(record)).toEqual(record);
    }),
  );
});

test('every offset slices to its text', () => {
  let count = 0;
  fc.assert(
    fc.property(anyDocument, (document) => {
      const record = assembleRecord(document, PRODUCER);
      for (const { text, start, end } of locatedIn(record)) {
        count += 1;
        expect(record.text.slice(start, end)).toBe(text);
      }
      const { dateline, quotes } = record;
      if (dateline !== null) {
        expect(record.text.slice(dateline.start, dateline.end)).toBe(dateline.place);
      }
      for (const { text, spans } of quotes) {
        expect(spans.map(({ start, end }) => record.text.slice(start, end)).join(' ')).toBe(text);
      }
    }),
  );
  expect(count).toBeGreaterThan(100);
});

test('the same document gives the same bytes, with its keys in the order of the schema', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const record = assembleRecord(document, PRODUCER);
      const line = recordLine(record);
      expect(recordLine(assembleRecord(structuredClone(document), PRODUCER))).toBe(line);
      // The schema builds what it parses in its own order of keys.
      expect(recordLine(articleRecord.parse(record))).toBe(line);
    }),
  );
});

test('a line is one line to every reader, and gives the record back', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const record = assembleRecord(document, PRODUCER);
      const line = recordLine(record);
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(line).not.toMatch(/[\r\u0085\u2028\u2029]|\p{Surrogate}/u);
      expect(JSON.parse(line)).toEqual(record);
    }),
  );
});

test('every table has a cell for every column of every row', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const record = assembleRecord(document, PRODUCER);
      for (const { columns, rows } of TABLES) {
        for (const row of rows(record)) expect(row).toHaveLength(columns.length);
      }
    }),
  );
});

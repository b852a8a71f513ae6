import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleRecord } from '../../src/record/assemble.ts';
import { articleRecord } from '../../src/record/schema.ts';
import { jsonl } from '../../src/sinks/jsonl.ts';
import { anyDocument } from '../support/any-document.ts';
import { PRODUCER } from '../support/record.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('records.jsonl gives every record back, one a line', async () => {
  const folder = await temporaryFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(anyDocument, { maxLength: 4 }), async (documents) => {
      const records = documents.map((document) => assembleRecord(document, PRODUCER));
      const sink = await jsonl.open(folder, { bom: true });
      for (const record of records) await sink.write(record);
      expect(await sink.close()).toEqual(['records.jsonl']);
      const content = await readFile(join(folder, 'records.jsonl'), 'utf8');
      const lines = content.split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.map((line) => articleRecord.parse(JSON.parse(line)))).toEqual(records);
    }),
    { numRuns: 50 },
  );
});

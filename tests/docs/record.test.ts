import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TABLES } from '../../src/record/columns.ts';
import { articleRecord } from '../../src/record/schema.ts';
import { ROOT } from './fences.ts';
import { columnReference, fieldReference } from './record-reference.ts';

const PAGE = join(ROOT, 'docs', 'record.md');

const withBlock = (page: string, name: string, content: string): string => {
  const block = new RegExp(`(?<=<!-- ${name} -->\n)[\\s\\S]*?(?=<!-- /${name} -->)`, 'u');
  expect(page, `docs/record.md has no place for ${name}`).toMatch(block);
  return page.replace(block, () => `\n${content}\n\n`);
};

// `vitest --update` writes the page anew.
test('docs/record.md is what the schema and the tables say', async () => {
  const page = await readFile(PAGE, 'utf8');
  const fresh = withBlock(
    withBlock(page, 'fields', fieldReference()),
    'columns',
    columnReference(),
  );
  await expect(fresh).toMatchFileSnapshot(PAGE);
});

test('the reference has every field and every column', () => {
  const fields = fieldReference();
  for (const field of Object.keys(articleRecord.shape))
    expect(fields).toContain(`| \`${field}\` |`);
  const columns = columnReference();
  for (const { name, columns: heads } of TABLES) {
    expect(columns).toContain(`### ${name}.csv`);
    for (const head of heads) expect(columns).toContain(`| \`${head.name}\` | ${head.type} |`);
  }
});

test('nothing in the reference is without a type or a meaning', () => {
  expect(`${fieldReference()}${columnReference()}`).not.toMatch(/\| *\|/u);
});

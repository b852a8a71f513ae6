import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVALUATION_TASKS } from '../../src/evaluation/index.ts';
import { DISCREPANCY_KINDS } from '../../src/evaluation/report.ts';

const PAGE = readFileSync(new URL('../../docs/evaluation.md', import.meta.url), 'utf8');

/** The page's part on a task's gold. */
const partOf = (task: string): string =>
  PAGE.split(/^#{2,3} /mu).find((part) => part.startsWith(`${task}\n`)) ?? '';

test.each(EVALUATION_TASKS.map(({ name }) => name))("the page's example of %s is gold", (name) => {
  const task = EVALUATION_TASKS.find((one) => one.name === name);
  const example = /```json\n(?<gold>[^`]+)```/u.exec(partOf(name))?.groups?.['gold'] ?? '';
  expect(task?.parseGold(example, 'docs/evaluation.md').size).toBe(1);
});

test('the page explains every kind of error, and no other', () => {
  const explained = [...partOf('Errors').matchAll(/^\| `(?<kind>\w+)`/gmu)];
  expect(explained.map((match) => match.groups?.['kind'])).toEqual([...DISCREPANCY_KINDS]);
});

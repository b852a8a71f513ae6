import { expect, test } from 'vitest';
import { readMutants } from '../support/read-mutants.ts';

test('seeds changed at random give valid records, every one', { timeout: 300_000 }, async () => {
  let read = 0;
  const problems: string[] = [];
  for await (const { number, problem } of readMutants('fast', 500)) {
    read += 1;
    if (problem !== null) problems.push(`${number}: ${problem}`);
  }
  expect(problems).toEqual([]);
  expect(read).toBeGreaterThan(400);
});

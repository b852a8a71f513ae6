/**
 * Reads thousands of seeds changed at random: `npx tsx bench/mutants.ts [how many] [pipeline]`. Prints
 * what went wrong and which were slowest for their length; ends with 1 where anything is wrong.
 */
import { readMutants } from '../tests/support/read-mutants.ts';

const [count = '10000', pipeline = 'fast'] = process.argv.slice(2);
const slowest: { readonly number: number; readonly microseconds: number }[] = [];
let read = 0;
let wrong = 0;
let before = performance.now();
for await (const { number, length, problem } of readMutants(pipeline, Number(count))) {
  const now = performance.now();
  read += 1;
  if (problem !== null) {
    wrong += 1;
    console.log(`${number}: ${problem}`);
  }
  // The first ones pay for the compiler.
  if (read > 100) slowest.push({ number, microseconds: (1000 * (now - before)) / length });
  before = now;
}
slowest.sort((a, b) => b.microseconds - a.microseconds);
console.log(`${read} mutants read with ${pipeline}, ${wrong} wrong`);
for (const { number, microseconds } of slowest.slice(0, 5)) {
  console.log(`  ${number}: ${microseconds.toFixed(1)} µs a character`);
}
const middle = slowest[Math.floor(slowest.length / 2)];
if (middle !== undefined) console.log(`  half of them below ${middle.microseconds.toFixed(1)} µs`);
process.exitCode = wrong > 0 ? 1 : 0;

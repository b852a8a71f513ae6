// Measures every pipeline on the open corpora, writes the figures into docs/accuracy.md and raises
// the floors that tests/accuracy/accuracy.test.ts holds them to.
// usage: npm run accuracy [-- TASK…]   With tasks, the figures are printed and nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { CORPORA, hasCorpora } from './corpora.ts';
import { FLOORS_FILE, raised, readFloors } from './floors.ts';
import { measurerOf } from './measure.ts';
import { figuresOf, type Row, withFigures } from './page.ts';

const PAGE = new URL('../../docs/accuracy.md', import.meta.url);

/** `baseline` is there to be compared with, not to be kept up. */
const KEPT_UP = ['fast', 'news'];

async function main(tasks: readonly string[]): Promise<void> {
  if (!hasCorpora()) {
    process.stderr.write('There is no ../shared/corpora, so there is nothing to measure on.\n');
    return;
  }
  const measurers = await Promise.all(['baseline', 'fast', 'news'].map(measurerOf));
  const rows: Row[] = [];
  let floors = readFloors();
  for (const corpus of CORPORA) {
    if (tasks.length > 0 && !tasks.includes(corpus.task)) continue;
    process.stderr.write(`${corpus.file}\n`);
    const figures = [];
    for (const measurer of measurers) {
      figures.push(await measurer.measure(corpus, 1));
      if (!KEPT_UP.includes(measurer.name)) continue;
      const thinned = await measurer.measure(corpus, corpus.every);
      floors = raised(floors, measurer.name, corpus.file, thinned);
    }
    rows.push({ corpus, figures });
  }
  const figures = figuresOf(measurers, rows);
  process.stdout.write(figures);
  if (tasks.length > 0) return;
  writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), figures));
  writeFileSync(FLOORS_FILE, `${JSON.stringify(floors, null, 2)}\n`);
}

await main(process.argv.slice(2));

/**
 * Speed and memory on this machine, in one thread: `npm run bench`. Prints tables, writes the run to
 * bench/runs/ and the tables to docs/performance.md. Figures of different machines or days do not
 * compare; the ratios within one run do.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { repeatedSeeds, wordsIn } from './articles.ts';
import { compromiseAlone, winkAlone } from './libraries.ts';
import { programCost } from './program.ts';
import { pipelineCost } from './stages.ts';

const SIZE = 2_000_000;
const PIPELINES = ['fast', 'news'];
const PAGE = new URL('../docs/performance.md', import.meta.url);
const RUNS = new URL('runs/', import.meta.url);

const articles = repeatedSeeds(SIZE);
const allWords = articles.reduce((sum, { text }) => sum + wordsIn(text), 0);
const shown = (figure: number): string => Math.round(figure).toLocaleString('en-US');

const slice = articles.slice(0, Math.ceil(articles.length / 10));
const sliceWords = slice.reduce((sum, { text }) => sum + wordsIn(text), 0);
// compromise is so much slower that a tenth of the articles is enough.
await compromiseAlone(slice.slice(0, 5));
const compromise = (await compromiseAlone(slice)).cpu * (allWords / sliceWords);
const wink = (await winkAlone(articles)).cpu;

const lines = [
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${articles.length} articles, ${shown(allWords)} words, one thread, CPU time.`,
  '',
  '| | words a second | times compromise | times wink-nlp |',
  '|---|---:|---:|---:|',
  `| compromise alone | ${shown(allWords / compromise)} | 1.0 | ${(wink / compromise).toFixed(2)} |`,
  `| wink-nlp alone | ${shown(allWords / wink)} | ${(compromise / wink).toFixed(1)} | 1.00 |`,
];
const run: Record<string, unknown> = {
  words: allWords,
  compromise: allWords / compromise,
  wink: allWords / wink,
};
const tables: string[] = [];
for (const name of PIPELINES) {
  // The encoder is slow enough for a tenth to be measured well.
  const read = name === 'news' ? slice : articles;
  const words = read.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const perSecond = (cpu: number): string => shown(words / cpu);
  const scale = allWords / words;
  const cost = await pipelineCost(name, read);
  lines.push(
    `| \`${name}\` | ${perSecond(cost.total)} | ${(compromise / (cost.total * scale)).toFixed(1)} | ${(wink / (cost.total * scale)).toFixed(2)} |`,
  );
  tables.push(
    '',
    `### \`${name}\`, stage by stage`,
    '',
    '| stage | words a second | share |',
    '|---|---:|---:|',
  );
  for (const { name: stage, cpu } of cost.stages) {
    tables.push(`| ${stage} | ${perSecond(cpu)} | ${((100 * cpu) / cost.total).toFixed(0)}% |`);
  }
  const program = programCost(name, read, words);
  tables.push(
    '',
    `The program as a whole (\`onrecord run --workers 1\`, start, reading and writing included): ` +
      `${Math.round(program.wordsPerSecond).toLocaleString('en-US')} words a second of wall time, ` +
      `${Math.round(program.memory)} MB at most; one short article from start to end ${program.start.toFixed(2)} s.`,
  );
  run[name] = { ...cost, program };
}

const report = [...lines, ...tables].join('\n');
mkdirSync(RUNS, { recursive: true });
const stamp = new Date().toISOString().slice(0, 10);
writeFileSync(new URL(`${stamp}.json`, RUNS), `${JSON.stringify(run, null, 2)}\n`);
const page = readFileSync(PAGE, 'utf8');
const marked = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/u;
writeFileSync(
  PAGE,
  page.replace(marked, (_, open, close) => `${open}${report}\n${close}`),
);
console.log(report);

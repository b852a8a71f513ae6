import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../src/document/article.ts';
import { median } from './measure.ts';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** What the built program costs as a whole process. */
export interface ProgramCost {
  /** From the start of the process to its end with one short article, in seconds. */
  readonly start: number;
  /** Words a second of `run` with one worker, everything counted. */
  readonly wordsPerSecond: number;
  /** Most resident memory of `run`, in MB. */
  readonly memory: number;
}

/** Runs the built command line on the articles in a folder of its own. */
export function programCost(
  pipeline: string,
  articles: readonly Article[],
  words: number,
): ProgramCost {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const input = join(folder, 'articles.jsonl');
    writeFileSync(
      input,
      articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''),
    );
    const short = [0, 1, 2, 3, 4].map(() =>
      seconds(['extract', '--pipeline', pipeline], '“We waited,” said Mara Lind of Leeds.'),
    );
    const output = join(folder, 'output');
    const args = [
      'run',
      input,
      '--pipeline',
      pipeline,
      '--output',
      output,
      '--workers',
      '1',
      '--quiet',
    ];
    const { wall, memory } = peak(args);
    return { start: median(short), wordsPerSecond: words / wall, memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function seconds(args: readonly string[], input: string): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { input });
  if (status !== 0) throw new Error(`onrecord ${args.join(' ')} ended with ${status}: ${stderr}`);
  return (performance.now() - before) / 1000;
}

/** The child says its own peak on the way out: the parent's accounting would mix in earlier children. */
const REPORT = `process.on('exit', () => require('node:fs').writeSync(2, '\\nmaxRSS ' + process.resourceUsage().maxRSS))`;

/**
 * Seconds and megabytes of one run.
 *
 * @param prefix what stands in front of the program, such as `taskset -c 0`
 */
export function peak(
  args: readonly string[],
  prefix: readonly string[] = [],
): { readonly wall: number; readonly memory: number } {
  const before = performance.now();
  const hook = `data:text/javascript,${encodeURIComponent(
    `import { createRequire } from 'node:module'; const require = createRequire('${MAIN}');
     import { isMainThread } from 'node:worker_threads'; if (isMainThread) ${REPORT}`,
  )}`;
  const [command = process.execPath, ...rest] = [
    ...prefix,
    process.execPath,
    '--import',
    hook,
    MAIN,
    ...args,
  ];
  const child = spawnSync(command, rest, { maxBuffer: 1 << 28 });
  const wall = (performance.now() - before) / 1000;
  const report = /maxRSS (\d+)/u.exec(child.stderr.toString());
  if (child.status !== 0 || report === null) {
    throw new Error(`onrecord ${args.join(' ')} ended with ${child.status}: ${child.stderr}`);
  }
  return { wall, memory: Number(report[1]) / 1024 };
}

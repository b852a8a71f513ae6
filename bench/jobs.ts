/**
 * Jobs with one worker and with several, and their memory as they grow: `npm run build`, then
 * `npx tsx bench/jobs.ts [pipeline] [most articles] [timed articles]`. Says how loaded the machine was:
 * with others at work on it, the times mean little.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { repeatedSeeds } from './articles.ts';
import { peak } from './program.ts';

const [pipeline = 'fast', most = '10000', count = '4000'] = process.argv.slice(2);
const workers = availableParallelism();
const folder = mkdtempSync(join(tmpdir(), 'onrecord-jobs-'));

/** A file of so many articles, all of them different. */
function inputOf(count: number): string {
  const path = join(folder, `${count}.jsonl`);
  const articles = repeatedSeeds(count * 3500).slice(0, count);
  writeFileSync(path, articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  return path;
}

function job(input: string, threads: number, prefix: readonly string[] = []) {
  const output = join(folder, 'output');
  const args = ['run', input, '--pipeline', pipeline, '--output', output, '--overwrite', '--quiet'];
  return peak([...args, '--workers', String(threads)], prefix);
}

const load = (): string => loadavg()[0]?.toFixed(1) ?? '?';

try {
  console.log(
    `${cpus()[0]?.model}, ${workers} cores, Node ${process.versions.node}, load ${load()}`,
  );
  const input = inputOf(Number(count));
  const onOneCore =
    spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
  const one = job(input, 1, onOneCore);
  const all = job(input, workers);
  const place = onOneCore.length > 0 ? 'one core' : 'one worker';
  console.log(
    `${count} articles with ${pipeline}: ${one.wall.toFixed(1)} s on ${place}, ` +
      `${all.wall.toFixed(1)} s with ${workers} workers: ${(one.wall / all.wall).toFixed(2)} times as fast (load ${load()})`,
  );
  for (let count = 1000; count <= Number(most); count *= 10) {
    const sized = inputOf(count);
    const single = job(sized, 1);
    const double = job(sized, 2);
    console.log(
      `${count} articles: ${single.memory.toFixed(0)} MB with one worker, ` +
        `${(double.memory - single.memory).toFixed(0)} MB for a second one`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

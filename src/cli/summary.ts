import type { Manifest } from '../batch/manifest.ts';
import { printable } from './printable.ts';

type Findings = Pick<Manifest, 'counts' | 'failures' | 'ignored' | 'topSpeakers' | 'files'>;

/** What a job found and where its results are, for people. */
export function summaryOf(findings: Findings, output: string): string {
  const { counts, failures, ignored, topSpeakers, files } = findings;
  const found = (['people', 'organizations', 'places', 'dates', 'quotes'] as const).map(
    (name) => [name, count(counts[name])] as const,
  );
  return [
    `${plural(counts.articles, 'article')} read, ${counts.failed} failed`,
    ...section('Found', found),
    ...section(
      'Most quoted',
      topSpeakers.slice(0, 5).map(({ name, quotes }) => [name, count(quotes)]),
    ),
    ...section(
      'Failed, with reasons in failed.jsonl',
      Object.entries(failures).map(([code, number]) => [code, count(number)]),
    ),
    ...section(
      'Left out: no reader for files that end in',
      Object.entries(ignored).map(([ending, number]) => [ending || '(nothing)', count(number)]),
    ),
    ...section(
      `Results in ${output}`,
      files.map(({ name, bytes }) => [name, size(bytes)]),
    ),
    '',
  ].join('\n');
}

function section(title: string, rows: readonly (readonly [string, string])[]): string[] {
  if (rows.length === 0) return [];
  const cells = rows.map(([name, value]) => [printable(name), value] as const);
  const width = Math.max(...cells.map(([name]) => name.length));
  const digits = Math.max(...cells.map(([, value]) => value.length));
  const lines = cells.map(([name, value]) => `  ${name.padEnd(width)}  ${value.padStart(digits)}`);
  return ['', printable(title), ...lines];
}

const count = (value: number): string => value.toLocaleString('en-US');

const plural = (number: number, noun: string): string =>
  `${count(number)} ${noun}${number === 1 ? '' : 's'}`;

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

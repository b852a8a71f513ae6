import type { Figure } from '../../src/evaluation/figures.ts';
import type { Corpus } from './corpora.ts';
import type { Figures } from './measure.ts';

/** What each pipeline reaches on a corpus, in the order of the columns. */
export interface Row {
  readonly corpus: Corpus;
  readonly figures: readonly Figures[];
}

const BEGIN = '<!-- figures: written by npm run accuracy -->';
const END = '<!-- end of figures -->';

/** The page with its figures replaced: what stands outside the marks was written by hand and stays. */
export function withFigures(page: string, figures: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`The page has no '${BEGIN}' and '${END}'.`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${figures}\n${page.slice(end)}`;
}

/** A table a task: one line a corpus and figure, one column a pipeline. */
export function figuresOf(
  measured: readonly { readonly name: string; readonly hash: string }[],
  rows: readonly Row[],
): string {
  const pipelines = measured.map(({ name }) => name);
  const hashes = measured.map(({ name, hash }) => `\`${name}\` ${hash}`).join(', ');
  const tasks = [...new Set(rows.map(({ corpus }) => corpus.task))];
  const tables = tasks
    .map((task) => {
      const lines = rows
        .filter(({ corpus }) => corpus.task === task)
        .flatMap(({ corpus, figures }) => linesOf(corpus, figures));
      return [
        `### ${task[0]?.toUpperCase()}${task.slice(1)}`,
        '',
        `| corpus | figure | ${pipelines.join(' | ')} |`,
        `| --- | --- | ${pipelines.map(() => '---').join(' | ')} |`,
        ...lines,
        '',
      ].join('\n');
    })
    .join('\n');
  return `Pipelines: ${hashes}.\n\n${tables}`;
}

function linesOf(corpus: Corpus, figures: readonly Figures[]): string[] {
  const names = new Set(figures.flatMap((pipeline) => [...pipeline.keys()]));
  const ordered = [
    ...corpus.figures,
    ...[...names].filter((name) => !corpus.figures.includes(name)),
  ];
  return ordered.map((name, index) => {
    const cells = figures.map((pipeline) => cell(pipeline.get(name)));
    return `| ${index === 0 ? corpus.title : ''} | ${name} | ${cells.join(' | ')} |`;
  });
}

function cell(figure: Figure | undefined): string {
  if (figure === undefined) return '–';
  if (figure.kind === 'share') return figure.share === null ? '–' : `${figure.share.toFixed(1)}%`;
  return `**${figure.f1.toFixed(1)}** (${figure.precision.toFixed(1)} / ${figure.recall.toFixed(1)})`;
}

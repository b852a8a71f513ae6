import type { Figure } from './figures.ts';
import { DISCREPANCY_KINDS, type Discrepancy, type EvaluationReport } from './report.ts';

/**
 * A report as lines for people: a table of figures, then for each kind of error how many there are
 * and the first of them.
 *
 * @param options.errors how many errors of each kind to show
 */
export function formatReport(
  report: EvaluationReport,
  { errors = 0 }: { readonly errors?: number } = {},
): string {
  const documents = report.documents === 1 ? '1 document' : `${report.documents} documents`;
  const lines = [`${report.task}, ${documents}`, '', ...table(report.figures)];
  for (const kind of errors > 0 ? DISCREPANCY_KINDS : []) {
    const ofKind = report.discrepancies.filter((one) => one.kind === kind);
    if (ofKind.length === 0) continue;
    lines.push('', `${kind}: ${ofKind.length}`);
    for (const one of ofKind.slice(0, errors)) lines.push(...shown(one));
  }
  return `${lines.join('\n')}\n`;
}

const HEADER = ['', 'precision', 'recall', 'F1', 'right', 'found', 'gold'];

function table(figures: readonly Figure[]): string[] {
  const rows = [HEADER, ...figures.map(row)];
  const widths = HEADER.map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

const percent = (value: number | null): string => (value === null ? '-' : value.toFixed(1));

/** A share has one rate, which stands where recall does: of the gold cases, how many are right. */
function row(figure: Figure): string[] {
  switch (figure.kind) {
    case 'agreement': {
      const rates = [figure.precision, figure.recall, figure.f1].map(percent);
      return [figure.name, ...rates, ...[figure.right, figure.found, figure.gold].map(String)];
    }
    case 'share':
      return [
        figure.name,
        '',
        percent(figure.share),
        '',
        String(figure.right),
        '',
        String(figure.total),
      ];
  }
}

function shown({ document, span, expected, found, context }: Discrepancy): string[] {
  const compared = [
    ...(expected === null ? [] : [`expected ${oneLine(expected)}`]),
    ...(found === null ? [] : [`found ${oneLine(found)}`]),
  ].join(', ');
  return [`  ${document}:${span.start}  ${compared}`, `    ${context}`];
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ');

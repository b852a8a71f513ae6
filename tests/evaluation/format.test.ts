import { expect, test } from 'vitest';
import { agreement, share } from '../../src/evaluation/figures.ts';
import { formatReport } from '../../src/evaluation/format.ts';
import { discrepancy, type EvaluationReport } from '../../src/evaluation/report.ts';

const text = 'Mara Lind of\nNorvik said no.';
const at = (start: number, end: number) => ({ document: 'a', text, span: { start, end } });
const report: EvaluationReport = {
  task: 'entities',
  documents: 2,
  figures: [
    agreement('all', { right: 12, found: 16, gold: 24 }),
    share('speaker', 3, 4),
    share('canonical', 0, 0),
  ],
  discrepancies: [
    discrepancy('edge', at(0, 9), 'person Mara Lind', 'person Lind'),
    discrepancy('missed', at(13, 19), 'organization Norvik', null),
    discrepancy('missed', at(25, 27), 'no', null),
  ],
};

test('a table with the figures', () => {
  expect(formatReport(report)).toBe(
    [
      'entities, 2 documents',
      '',
      '           precision  recall    F1  right  found  gold',
      'all             75.0    50.0  60.0     12     16    24',
      'speaker                 75.0            3            4',
      'canonical                  -            0            0',
      '',
    ].join('\n'),
  );
});

test('the first errors of each kind, with the words around them on one line', () => {
  const lines = formatReport(report, { errors: 1 }).split('\n').slice(6);
  expect(lines).toEqual([
    '',
    'missed: 2',
    '  a:13  expected organization Norvik',
    '    Mara Lind of >Norvik< said no.',
    '',
    'edge: 1',
    '  a:0  expected person Mara Lind, found person Lind',
    '    >Mara Lind< of Norvik said no.',
    '',
  ]);
});

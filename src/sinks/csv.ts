import { stringify } from 'csv-stringify/sync';
import { TABLES } from '../record/columns.ts';
import type { Cell } from '../record/table.ts';
import type { SinkFormat } from './sink.ts';
import { spreadsheetText } from './spreadsheet-text.ts';
import { openStaged } from './staged-sink.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** One file a table, for spreadsheets: RFC 4180, with a heading, and harmless when opened. */
export const csv: SinkFormat = {
  name: 'csv',
  summary: `CSV for spreadsheets: ${TABLES.map(({ name }) => `${name}.csv`).join(', ')}.`,
  open: (folder, { bom }) =>
    openStaged(
      folder,
      TABLES.map(({ name, columns, rows }) => ({
        name: `${name}.csv`,
        head: (bom ? BYTE_ORDER_MARK : '') + csvLines([columns.map((column) => column.name)]),
        lines: (record) => csvLines(rows(record)),
      })),
    ),
};

const csvLines = (rows: readonly Cell[][]): string =>
  rows.length === 0
    ? ''
    : stringify(
        rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? spreadsheetText(cell) : cell)),
        ),
        { record_delimiter: '\r\n' },
      );

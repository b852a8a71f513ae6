import type { ArticleRecord } from './schema.ts';

/** What a table says in one cell; null is an empty cell. */
export type Cell = string | number | null;

/** What the cells of a column hold, for outputs that tell them apart. */
type ColumnType = 'text' | 'date' | 'integer' | 'number';

interface ColumnHead {
  /** The heading; also the name of the column in databases. */
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
}

interface Column<Row> extends ColumnHead {
  readonly cell: (row: Row) => Cell;
}

/** One table that records make: a CSV file, a sheet, a relation. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnHead[];
  /** The rows of one record; cells in the order of the columns. */
  rows(record: ArticleRecord): Cell[][];
}

/** Makers of columns for one kind of row: name, description, and what a row has there. */
export const columnsOf = <Row>() => {
  const of =
    <Value extends Cell>(type: ColumnType) =>
    (name: string, description: string, cell: (row: Row) => Value | null): Column<Row> => ({
      name,
      type,
      description,
      cell,
    });
  return {
    text: of<string>('text'),
    /** Calendar dates, ISO 8601. */
    date: of<string>('date'),
    integer: of<number>('integer'),
    number: of<number>('number'),
  };
};

/** A table whose rows are what `each` gives of a record. */
export const table = <Row>(
  name: string,
  description: string,
  each: (record: ArticleRecord) => readonly Row[],
  columns: readonly Column<Row>[],
): Table => ({
  name,
  description,
  columns,
  rows: (record) => each(record).map((row) => columns.map(({ cell }) => cell(row))),
});

/** Several values in one cell. A bar, because names and titles hold commas and semicolons. */
export const list = (values: readonly string[]): string => values.join(' | ');

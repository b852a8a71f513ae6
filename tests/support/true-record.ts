import { type ArticleRecord, articleRecord } from '../../src/record/schema.ts';

interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const namedSpans = ({
  people,
  organizations,
  places,
  dates,
  quotes,
}: ArticleRecord): NamedSpan[] => [
  ...[...people, ...organizations, ...places].flatMap(({ mentions }) => mentions),
  ...dates,
  ...quotes.flatMap(({ speaker, cue }) => [speaker ?? [], cue ?? []].flat()),
];

/**
 * The record in a value, and the spans of it that are not the words they name.
 *
 * @throws where it is no valid record
 */
export function checkedRecord(value: unknown): {
  readonly record: ArticleRecord;
  readonly wrong: readonly NamedSpan[];
} {
  const record = articleRecord.parse(value);
  const wrong = namedSpans(record).filter(
    ({ start, end, text }) => record.text.slice(start, end) !== text,
  );
  return { record, wrong };
}

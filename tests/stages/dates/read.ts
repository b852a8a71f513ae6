import type { Article } from '../../../src/document/article.ts';
import type { DateExpression } from '../../../src/document/date-expression.ts';
import type { With } from '../../../src/document/document.ts';
import { dates } from '../../../src/stages/dates/dates.ts';
import { layout } from '../../../src/stages/layout/layout.ts';
import { sentences } from '../../../src/stages/sentences/sentences.ts';
import { articleOf } from '../../support/article.ts';

/** The day on which the tests' articles are published: a Wednesday. */
const PUBLISHED = '2021-10-20';

const resources = new Map<string, Uint8Array>();
const readLayout = await layout.create(layout.options.parse({}), resources);
const readSentences = await sentences.create(sentences.options.parse({}), resources);

/** The document that the `dates` stage is given. */
async function documentOf(
  text: string,
  fields: Partial<Article> = {},
): Promise<With<'layout' | 'paragraphs' | 'sentences' | 'tokens'>> {
  const article = articleOf(text, { published: PUBLISHED, ...fields });
  const document = { article, text, ...(await readLayout({ article, text })) };
  return { ...document, ...(await readSentences(document)) };
}

/** Every expression that the stage finds. */
export async function datesIn(
  text: string,
  fields: Partial<Article> = {},
  options: Readonly<Record<string, unknown>> = {},
): Promise<readonly DateExpression[]> {
  const read = await dates.create(dates.options.parse(options), resources);
  return (await read(await documentOf(text, fields))).dates;
}

/** A sentence with its expressions in brackets. */
function bracketed(text: string, found: readonly DateExpression[]): string {
  let result = '';
  let end = 0;
  for (const date of found) {
    result += `${text.slice(end, date.start)}[${text.slice(date.start, date.end)}]`;
    end = date.end;
  }
  return result + text.slice(end);
}

export interface Reading {
  readonly sentence: string;
  readonly values: readonly string[];
}

/** Reads a sentence whose expressions are marked with brackets, and gives it back as the stage marks it. */
export async function readingOf(
  sentence: string,
  fields: Partial<Article> = {},
  options: Readonly<Record<string, unknown>> = {},
): Promise<Reading> {
  const text = sentence.replaceAll(/[[\]]/gu, '');
  const found = await datesIn(text, fields, options);
  return { sentence: bracketed(text, found), values: found.map(({ value }) => value) };
}

/** A row of a table: a sentence with its expressions in brackets, and after ` => ` their values. */
export interface Row {
  readonly sentence: string;
  readonly values: readonly string[];
}

/** Reads a table with one row a line; a line without ` => ` is a sentence in which no time is mentioned. */
export const rowsOf = (table: string): readonly Row[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [sentence = '', values = ''] = line.split(' => ');
      return { sentence, values: values.split(' ').filter((value) => value !== '') };
    });

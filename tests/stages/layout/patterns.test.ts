import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../src/calendar-date.ts';
import { DATELINES } from '../../../src/lexicon/layout/datelines.ts';
import { FURNITURE_LINES } from '../../../src/lexicon/layout/furniture.ts';
import { BYLINES, HEADER_LINES } from '../../../src/lexicon/layout/header-lines.ts';
import { readDateline } from '../../../src/stages/layout/dateline.ts';
import { marked } from '../../support/marked.ts';

const named = <T extends { readonly name: string }>(patterns: readonly T[]) =>
  patterns.map((pattern) => ({ ...pattern }));

describe.each(named(DATELINES))('dateline: $name', ({ pattern, examples, counterexamples }) => {
  test.each(examples)('%s', (markup) => {
    const { text, spans } = marked(markup);
    const reading = readDateline(text, { start: 0, end: text.length });
    expect(pattern.test(text), 'the pattern itself').toBe(true);
    const { place } = reading?.dateline ?? { place: undefined };
    const found = [
      ...(place === null || place === undefined ? [] : [{ ...place, label: 'place' }]),
      ...(reading?.furniture ?? []).map((span) => ({ ...span, label: 'furniture' })),
    ].sort((a, b) => a.start - b.start);
    expect(found).toEqual(spans);
  });

  test.each(counterexamples)('is not: %s', (text) => {
    expect(readDateline(text, { start: 0, end: text.length })).toBeNull();
  });
});

describe.each(named([...HEADER_LINES, ...BYLINES, ...FURNITURE_LINES]))(
  'line: $name',
  ({ pattern, examples, counterexamples }) => {
    test.each(Object.entries(examples))('%s', (text, reading) => {
      const groups = pattern.exec(text)?.groups ?? {};
      expect(pattern.test(text)).toBe(true);
      const { published, ...rest } = Object.fromEntries(
        Object.entries(groups).filter(([, words]) => words !== undefined),
      );
      expect({
        ...rest,
        ...(published === undefined ? {} : { published: calendarDate(published) }),
      }).toEqual(reading);
    });

    test.each(counterexamples)('is not: %s', (text) => {
      expect(pattern.test(text)).toBe(false);
    });
  },
);

test('every pattern has examples and counterexamples, or says that it needs none', () => {
  for (const { name, examples } of [
    ...DATELINES,
    ...HEADER_LINES,
    ...BYLINES,
    ...FURNITURE_LINES,
  ]) {
    expect(Object.keys(examples), name).not.toHaveLength(0);
  }
});

describe('a date written out', () => {
  test.each([
    ['2021-10-21', '2021-10-21'],
    ['2021/1/5', '2021-01-05'],
    ['21st Oct, 2021', '2021-10-21'],
    ['21 October 2021', '2021-10-21'],
    ['Oct. 21, 2021', '2021-10-21'],
    ['OCTOBER 21ST, 2021', '2021-10-21'],
    ['Feb 29, 2020', '2020-02-29'],
    ['Feb 29, 2021', null],
    ['2021-13-01', null],
    ['31 June 2021', null],
    ['0 May 2021', null],
    ['Harbor 21, 2021', null],
    ['', null],
  ])('%j is %j', (words, expected) => {
    expect(calendarDate(words)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { fieldNamed, listed, oneOf, positiveInteger } from '../../src/cli/option-values.ts';

describe('a whole number', () => {
  test.each([
    ['1', 1],
    ['16', 16],
    ['10000000', 10_000_000],
  ])('%s', (value, number) => {
    expect(positiveInteger('--workers')(value)).toBe(number);
  });

  test.each(['0', '-1', '1.5', '1e3', '', ' 1', '0x10', 'many', '9'.repeat(20)])(
    'not %j',
    (value) => {
      expect(() => positiveInteger('--workers')(value)).toThrow(
        expect.objectContaining({ code: 'E_OPTION_VALUE', where: '--workers' }),
      );
    },
  );
});

describe('a list of names', () => {
  test.each([
    ['csv', ['csv']],
    ['jsonl,csv', ['jsonl', 'csv']],
    [' jsonl , csv,', ['jsonl', 'csv']],
    ['csv,csv', ['csv']],
  ])('%j', (value, names) => expect(listed(value)).toEqual(names));

  test.each(['', ',', ' , '])('not %j', (value) => {
    expect(() => listed(value)).toThrow(expect.objectContaining({ code: 'E_OPTION_VALUE' }));
  });
});

describe('one of a few words', () => {
  const parse = oneOf('--progress', ['plain', 'json']);

  test('the word', () => expect(parse('json')).toBe('json'));

  test('another one is answered with the nearest', () => {
    expect(() => parse('jsn')).toThrow(
      expect.objectContaining({ hint: "Did you mean 'json'? Values: plain, json." }),
    );
  });
});

describe('the name of a field', () => {
  test('replaces the default, and others stay as they were', () => {
    const once = fieldNamed('text=body', undefined);
    const twice = fieldNamed('date=meta.published=at', once);
    expect(twice).toMatchObject({ text: 'body', date: 'meta.published=at', title: 'title' });
  });

  test.each(['text', 'text=', '=body', 'txt=body', '__proto__=x'])('not %j', (value) => {
    expect(() => fieldNamed(value, undefined)).toThrow(
      expect.objectContaining({ code: 'E_OPTION_VALUE', where: '--field' }),
    );
  });
});

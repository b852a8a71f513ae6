import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadsheetText } from '../../src/sinks/spreadsheet-text.ts';
import { anyText } from '../support/any-document.ts';

test.each([
  ['an equals sign', '=1+1', "'=1+1"],
  ['a command', "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['a plus', '+49 30 1234', "'+49 30 1234"],
  ['a minus', '-1', "'-1"],
  ['an at sign', '@SUM(1)', "'@SUM(1)"],
  ['full-width signs', '＝1', "'＝1"],
  ['a full-width plus', '＋1', "'＋1"],
  ['a full-width minus', '－1', "'－1"],
  ['a full-width at sign', '＠A1', "'＠A1"],
  ['spaces in front', '  =1', "'  =1"],
  ['no-break and ideographic spaces in front', '\u00A0\u3000=1', "'\u00A0\u3000=1"],
  ['a tab in front', '\t=1', "' =1"],
  ['line breaks in front', '\r\n\n=1', "' =1"],
  ['a zero in front', '\0=1', "' =1"],
  ['what cannot be seen in front', '\uFEFF\u200B\u202E=1', "'\uFEFF\u200B\u202E=1"],
])('a cell that begins with %s is no formula', (_case, text, expected) => {
  expect(spreadsheetText(text)).toBe(expected);
});

test.each([
  ['a sign inside', 'a=1', 'a=1'],
  ['a quotation', '“=1”', '“=1”'],
  ['a dash', '– or —', '– or —'],
  ['an apostrophe', "'90s", "'90s"],
  ['nothing', '', ''],
  ['a name', 'Mara  Lind', 'Mara  Lind'],
  ['marks of CSV', 'a,"b";c', 'a,"b";c'],
  ['an emoji', '😀', '😀'],
])('%s stays as it is', (_case, text, expected) => {
  expect(spreadsheetText(text)).toBe(expected);
});

test.each([
  ['a line break', 'one\ntwo', 'one two'],
  ['a paragraph break', 'one\r\n  \r\n two', 'one two'],
  ['a Unicode line break', 'one\u2028two\u0085three', 'one two three'],
  ['a tab', 'one\ttwo', 'one two'],
  ['control characters', 'one\0\u0007two\u001B[31m', 'one two [31m'],
])('%s becomes a space', (_case, text, expected) => {
  expect(spreadsheetText(text)).toBe(expected);
});

const LIMIT = 32_767;

test.each([
  ['just fits', 'a'.repeat(LIMIT), 'a'.repeat(LIMIT)],
  ['is one too long', 'a'.repeat(LIMIT + 1), `${'a'.repeat(LIMIT - 1)}…`],
  [
    'would be cut inside a character',
    `a${'😀'.repeat(LIMIT)}`,
    `a${'😀'.repeat((LIMIT - 3) / 2)}…`,
  ],
  ['fits but for its apostrophe', `=${'a'.repeat(LIMIT - 1)}`, `'=${'a'.repeat(LIMIT - 3)}…`],
])('a text that %s is no longer than a cell may be', (_case, text, expected) => {
  expect(spreadsheetText(text)).toBe(expected);
  expect(spreadsheetText(text).length).toBeLessThanOrEqual(LIMIT);
});

test('what is harmless once is so for good', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = spreadsheetText(text);
      expect(safe).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      expect(safe).not.toMatch(/\p{Cc}/u);
      expect(spreadsheetText(safe)).toBe(safe);
    }),
  );
});

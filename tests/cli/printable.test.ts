import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../src/cli/printable.ts';

test.each([
  ['news/März “5”.txt', 'news/März “5”.txt'],
  ['新闻/👩‍👧.txt', '新闻/👩‍👧.txt'],
  ['a\nE_FAKE  b', 'a\\x0aE_FAKE  b'],
  ['\u001b[2J', '\\x1b[2J'],
  ['a\u2028b', 'a\\u2028b'],
  ['\u202etxt.exe', '\\u202etxt.exe'],
  ['\ud800', '\\ud800'],
])('%j', (text, expected) => expect(printable(text)).toBe(expected));

test('one line stays one line, without anything that steers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
  );
});

import { expect, test } from 'vitest';
import { duration } from '../../src/cli/pace.ts';

test.each([
  [0, '0 s'],
  [0.4, '0 s'],
  [59, '59 s'],
  [59.6, '1 min'],
  [60, '1 min'],
  [150, '3 min'],
  [3599, '1 h 00 min'],
  [3600, '1 h 00 min'],
  [7500, '2 h 05 min'],
  [200_000, '55 h 33 min'],
])('%d seconds are %s', (seconds, words) => expect(duration(seconds)).toBe(words));

import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type ProgressKind, progressDisplay, type Screen } from '../../src/cli/progress.ts';

/** A screen whose clock stands still until it is set. */
function screenOf(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 120 });
  let now = 100;
  const screen: Screen = { stream, clock: () => now, memory: () => 150 * 2 ** 20 };
  return {
    screen,
    at: (seconds: number) => {
      now = 100 + seconds;
    },
    shown: () => String(stream.read() ?? ''),
  };
}

const state = (done: number, failed = 0) => ({
  done,
  failed,
  bytesDone: done * 10,
  bytesTotal: 1000,
  resumed: { done: 0, bytes: 0 },
});

/** 50 inputs, two a second, then the end. */
function course(kind: ProgressKind, isTTY = false): string {
  const { screen, at, shown } = screenOf(isTTY);
  const display = progressDisplay(kind, screen);
  for (let done = 1; done <= 50; done++) {
    at(done / 2);
    display.update(state(done, Math.floor(done / 20)));
  }
  display.end();
  display.say('That was it.', { event: 'done' });
  return shown();
}

test('plain lines come every ten seconds', () => {
  expect(course('plain').split('\n')).toEqual([
    '20 done, 1 failed, 2.0 a second, 40 s left',
    '40 done, 2 failed, 2.0 a second, 30 s left',
    '50 done, 2 failed, 2.0 a second, 25 s left',
    'That was it.',
    '',
  ]);
});

test('a short job needs no lines at all', () => {
  const { screen, at, shown } = screenOf(false);
  const display = progressDisplay('plain', screen);
  at(3);
  display.update(state(100));
  display.end();
  expect(shown()).toBe('');
});

test('lines for programs are JSON, one a second, and the last state always has its own', () => {
  const events = course('json')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events).toHaveLength(26);
  expect(events.at(0)).toEqual({
    event: 'progress',
    done: 2,
    failed: 0,
    bytesDone: 20,
    bytesTotal: 1000,
    perSecond: 2,
    secondsLeft: 49,
    memoryMegabytes: 150,
  });
  expect(events.at(-1)).toEqual({ event: 'done' });
});

test('what was done before does not count for the pace', () => {
  const { screen, at, shown } = screenOf(false);
  const display = progressDisplay('json', screen);
  at(1);
  display.update({ ...state(60), resumed: { done: 50, bytes: 500 } });
  expect(JSON.parse(shown())).toMatchObject({ done: 60, perSecond: 10, secondsLeft: 4 });
});

describe('a bar', () => {
  test('shows what is done, the pace and what is left', () => {
    const shown = course('bar', true);
    for (const words of ['50%', '50 done', '2 failed', '2.0/s', '25 s left', '150 MB']) {
      expect(shown).toContain(words);
    }
  });

  test('is what a terminal gets, and nothing else does', () => {
    expect(course('auto', true)).toContain('█');
    expect(course('auto', false)).toBe(course('plain'));
  });
});

test('none is nothing', () => expect(course('none')).toBe(''));

test('while the whole is not known, no time is promised', () => {
  const { screen, at, shown } = screenOf(false);
  const display = progressDisplay('plain', screen);
  at(20);
  display.update({ ...state(10), bytesTotal: null });
  expect(shown()).toBe('10 done, 0 failed, 0.5 a second\n');
});

import { SingleBar } from 'cli-progress';
import type { Progress } from '../batch/job-options.ts';
import { duration, type Pace, paceOf } from './pace.ts';

export const PROGRESS_KINDS = ['auto', 'bar', 'plain', 'json', 'none'] as const;
export type ProgressKind = (typeof PROGRESS_KINDS)[number];

/** Shows how far a job is. */
export interface ProgressDisplay {
  update(progress: Progress): void;
  /** Shows the last state, and no other after it. */
  end(): void;
  /** Says something in between: the message to people, the event to programs. */
  say(message: string, event: Readonly<Record<string, unknown>>): void;
}

/** Where it is shown. Given from outside so that tests need no terminal and no waiting. */
export interface Screen {
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Seconds, counted from any moment. */
  readonly clock: () => number;
  /** Resident bytes. */
  readonly memory: () => number;
}

/** `auto` is a bar on a terminal and plain lines elsewhere. */
export function progressDisplay(kind: ProgressKind, screen: Screen): ProgressDisplay {
  switch (kind === 'auto' ? (screen.stream.isTTY ? 'bar' : 'plain') : kind) {
    case 'bar':
      return bar(screen);
    case 'json':
      return lines(screen, { every: 1, reader: 'program' }, jsonLine);
    case 'none':
      return { update: () => undefined, end: () => undefined, say: () => undefined };
    default:
      return lines(screen, { every: 10, reader: 'person' }, plainLine);
  }
}

type LineOf = (progress: Progress, pace: Pace, memory: number) => string;

interface Manner {
  /** Seconds between lines. */
  readonly every: number;
  readonly reader: 'person' | 'program';
}

function lines(
  { stream, clock, memory }: Screen,
  { every, reader }: Manner,
  lineOf: LineOf,
): ProgressDisplay {
  const begun = clock();
  let shownAt = begun;
  let last: Progress | null = null;
  const show = (progress: Progress): void => {
    const pace = paceOf(progress, clock() - begun);
    stream.write(`${lineOf(progress, pace, memory())}\n`);
    shownAt = clock();
    last = null;
  };
  return {
    update(progress) {
      last = progress;
      if (clock() - shownAt >= every) show(progress);
    },
    end() {
      // A person who has not had to wait for a first line needs no last one.
      if (last !== null && (reader === 'program' || shownAt > begun)) show(last);
      last = null;
    },
    say: (message, event) =>
      stream.write(`${reader === 'person' ? message : JSON.stringify(event)}\n`),
  };
}

const plainLine: LineOf = ({ done, failed }, { rate, secondsLeft }) =>
  [
    `${count(done)} done`,
    `${count(failed)} failed`,
    `${rateOf(rate)} a second`,
    ...(secondsLeft === null ? [] : [`${duration(secondsLeft)} left`]),
  ].join(', ');

const jsonLine: LineOf = ({ done, failed, bytesDone, bytesTotal }, { rate, secondsLeft }, memory) =>
  JSON.stringify({
    event: 'progress',
    done,
    failed,
    bytesDone,
    bytesTotal,
    perSecond: Number(rate.toFixed(2)),
    secondsLeft: secondsLeft === null ? null : Math.round(secondsLeft),
    memoryMegabytes: Math.round(memory / 2 ** 20),
  });

function bar({ stream, clock, memory }: Screen): ProgressDisplay {
  const begun = clock();
  const shown = new SingleBar({
    stream,
    format: '{bar} {percentage}%  {done} done  {failed} failed  {rate}/s  {left}  {memory} MB',
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    gracefulExit: false,
  });
  shown.start(1, 0, { done: 0, failed: 0, rate: '-', left: '', memory: megabytes(memory()) });
  return {
    update(progress) {
      const { rate, secondsLeft } = paceOf(progress, clock() - begun);
      shown.setTotal(Math.max(1, progress.bytesTotal ?? progress.bytesDone * 2));
      shown.update(progress.bytesDone, {
        done: count(progress.done),
        failed: count(progress.failed),
        rate: rateOf(rate),
        left: secondsLeft === null ? '' : `${duration(secondsLeft)} left`,
        memory: megabytes(memory()),
      });
    },
    end: () => shown.stop(),
    say: (message) => stream.write(`${message}\n`),
  };
}

const count = (value: number): string => value.toLocaleString('en-US');
const rateOf = (rate: number): string => (rate < 10 ? rate.toFixed(1) : count(Math.round(rate)));
const megabytes = (bytes: number): string => String(Math.round(bytes / 2 ** 20));

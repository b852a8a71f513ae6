import { exitAfterSignal } from './exit-status.ts';

/** Someone who wants the program to end, and how it will. */
export interface Interruption {
  /** Fires at the first Ctrl-C, or a scheduler's request to stop. */
  readonly signal: AbortSignal;
  /** The exit status for it; null while nobody has asked. */
  status(): number | null;
  /** Stops listening. */
  end(): void;
}

/** @param onFirst called at the first signal; a second one ends the program at once */
export function listenForInterruption(onFirst: () => void): Interruption {
  const controller = new AbortController();
  let status: number | null = null;
  const listener = (signal: NodeJS.Signals): void => {
    const exit = exitAfterSignal(signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
    if (status !== null) process.exit(exit);
    status = exit;
    onFirst();
    controller.abort();
  };
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  return {
    signal: controller.signal,
    status: () => status,
    end() {
      process.off('SIGINT', listener);
      process.off('SIGTERM', listener);
    },
  };
}

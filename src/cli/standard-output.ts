import { once } from 'node:events';

/** Ends the program quietly where nobody reads its output any more, as in `onrecord … | head`. */
export function leaveOnClosedOutput(): void {
  const leave = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  };
  process.stdout.on('error', leave);
  process.stderr.on('error', leave);
}

/** Writes data to standard output; waits where the reader is slower. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a message for people to standard error, on a line of its own. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';

// The same place from src/cli and dist/cli.
const PACKAGE = new URL('../../package.json', import.meta.url);

/** Of onrecord. */
export const VERSION = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(PACKAGE, 'utf8'))).version;

#!/usr/bin/env node
import { parseCommand } from './program.ts';
import { reportError } from './report-error.ts';
import { leaveOnClosedOutput } from './standard-output.ts';

leaveOnClosedOutput();
try {
  process.exitCode = await parseCommand(process.argv);
} catch (thrown) {
  process.exitCode = reportError(thrown);
}

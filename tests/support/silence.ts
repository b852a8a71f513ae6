import { afterEach, beforeEach, expect, vi } from 'vitest';

// A stray console call fails the test that made it: standard output is for data, and stages are pure.
const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of METHODS) {
    expect(console[method], `console.${method} was called`).not.toHaveBeenCalled();
  }
  vi.restoreAllMocks();
});

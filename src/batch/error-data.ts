import { asOnrecordError, type ErrorCode, OnrecordError } from '../errors.ts';

/** An error on its way between threads, where its class would be lost. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly message: string;
  readonly where: string | null;
  readonly hint: string;
  readonly stack: string;
}

export function errorData(thrown: unknown): ErrorData {
  const { code, message, where, hint, stack = '' } = asOnrecordError(thrown);
  return { code, message, where, hint, stack };
}

/** The error as it was thrown in the other thread. */
export function errorOf({ code, message, where, hint, stack }: ErrorData): OnrecordError {
  const error = new OnrecordError(code, message, { hint, ...(where === null ? {} : { where }) });
  error.stack = stack;
  return error;
}

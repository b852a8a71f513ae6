/**
 * Every error a user can meet: what went wrong in general, and what to do about it.
 * The particulars (which file, which line, which value) are in the error's own message.
 * docs/errors.md explains each one; a test keeps the two in step.
 */
export const ERRORS = {
  E_USAGE: {
    summary: 'The command line cannot be understood.',
    hint: 'Run the command with --help for its options and an example.',
  },
  E_OPTION_VALUE: {
    summary: 'An option has a value that it does not take.',
    hint: 'Use one of the values that the message lists.',
  },
  E_INPUT_MISSING: {
    summary: 'An input file or folder does not exist, or a pattern matches nothing.',
    hint: 'Check the path; quote patterns so that the shell leaves them alone.',
  },
  E_INPUT_UNREADABLE: {
    summary: 'An input exists but cannot be read.',
    hint: 'Check its permissions.',
  },
  E_EMPTY: {
    summary: 'The article has no text.',
    hint: 'Remove it from the input, or look at how it was made.',
  },
  E_BINARY: {
    summary: 'The file is not text.',
    hint: 'Convert it to text first, or leave it out of the input.',
  },
  E_ENCODING: {
    summary: 'The text is not valid in its encoding.',
    hint: 'Save it as UTF-8.',
  },
  E_TOO_LONG: {
    summary: 'The article or line is longer than the limit.',
    hint: 'Split it into articles, or raise --max-length.',
  },
  E_JSON: {
    summary: 'A line is not valid JSON.',
    hint: 'Each line must be one JSON object. Check the line that the message names.',
  },
  E_FIELD: {
    summary: 'A record lacks a field, or the field has the wrong type.',
    hint: 'Name the right fields with --field, such as --field text=body.',
  },
  E_PIPELINE_MISSING: {
    summary: 'There is no pipeline of that name, or no file at that path.',
    hint: 'Name a built-in pipeline or the path of a YAML file.',
  },
  E_PIPELINE_SYNTAX: {
    summary: 'The pipeline file is not valid.',
    hint: 'See docs/pipelines.md for the form of a pipeline.',
  },
  E_STAGE_UNKNOWN: {
    summary: 'A pipeline names a stage that does not exist.',
    hint: 'Use one of the stages that the message lists, or the path of a module of your own.',
  },
  E_STAGE_OPTION: {
    summary: 'A stage has an option that it does not take, or a wrong value for one.',
    hint: 'Use the options that the message lists.',
  },
  E_STAGE_ORDER: {
    summary: 'A stage stands before one that it needs, or two stages assign the same layer.',
    hint: 'Move the stage, or add the one that assigns what it needs.',
  },
  E_STAGE_FAILED: {
    summary: 'A stage failed on an article.',
    hint: 'The article is listed with the reason; the rest of the job is not affected. Please report it.',
  },
  E_TIME_LIMIT: {
    summary: 'An article took longer than it may, twice.',
    hint: 'Look at the article, or raise --time-limit.',
  },
  E_MEMORY_LIMIT: {
    summary: 'A worker needed more memory than it may have.',
    hint: 'Look at the article, or raise --memory-limit.',
  },
  E_WORKER_CRASHED: {
    summary: 'A worker thread ended while it read an article, twice.',
    hint: 'The article is listed; the rest of the job is not affected. Please report it.',
  },
  E_MODEL_MISSING: {
    summary: 'The weights of a model are not where the pipeline says.',
    hint: 'Reinstall the package, or correct the path in the pipeline.',
  },
  E_MODEL_FORMAT: {
    summary: 'A weights file is corrupt, or was made for another version or task.',
    hint: 'Reinstall the package, or train the model again with this version.',
  },
  E_LEXICON: {
    summary: 'A lexicon of names is not in the expected form.',
    hint: 'See docs/lexicon.md for the form of a lexicon.',
  },
  E_RUNTIME_MISSING: {
    summary: 'The encoder has no runtime to run on.',
    hint: 'Install onnxruntime-node or onnxruntime-web, or use --pipeline fast.',
  },
  E_FORMAT_UNKNOWN: {
    summary: 'There is no input or output format of that name.',
    hint: 'Use one of the formats that the message lists.',
  },
  E_OUTPUT: {
    summary: 'The output folder or a file in it cannot be written.',
    hint: 'Check free space and permissions, or name another folder with --output.',
  },
  E_OUTPUT_EXISTS: {
    summary: 'The output folder holds the results of another job.',
    hint: 'Name another folder with --output, or replace them with --overwrite.',
  },
  E_OUTPUT_BUSY: {
    summary: 'Another job is writing to the output folder.',
    hint: 'Wait until it is done, or name another folder with --output.',
  },
  E_JOB_CHANGED: {
    summary: 'The job to go on with had other settings, or read other input.',
    hint: 'Restore what has changed, or begin anew with --overwrite.',
  },
  E_SHARDS: {
    summary: 'The results to be merged are not the shards of one job.',
    hint: 'Name the output folders of all shards, each complete and made by the same command.',
  },
  E_TASK_UNKNOWN: {
    summary: 'There is no task of that name.',
    hint: 'Use one of the tasks that the message lists.',
  },
  E_GOLD_FORMAT: {
    summary: 'A file of gold annotations is not in the expected form.',
    hint: 'See docs/evaluation.md for the form of each task.',
  },
  E_RECORD_FORMAT: {
    summary: 'A file of records is not in the expected form.',
    hint: 'Use records.jsonl as onrecord wrote it.',
  },
  E_INTERNAL: {
    summary: 'Something went wrong inside onrecord.',
    hint: 'Please report it with the message and, if you may, the input.',
  },
} as const satisfies Record<string, { readonly summary: string; readonly hint: string }>;

export type ErrorCode = keyof typeof ERRORS;

export interface ErrorDetails {
  /** What the failure is about, such as a path with its line: `pipelines/mine.yaml:7`. */
  readonly where?: string;
  readonly cause?: unknown;
  /** Replaces the general hint of the code where more is known. */
  readonly hint?: string;
}

/** The one error class: a code that programs can test, a message for people, and what to do. */
export class OnrecordError extends Error {
  override readonly name = 'OnrecordError';
  readonly code: ErrorCode;
  readonly where: string | null;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.where = details.where ?? null;
    this.hint = details.hint ?? ERRORS[code].hint;
  }

  /** `E_STAGE_ORDER  pipelines/mine.yaml:7  Stage 'speakers' requires quotes, …` and the hint on a second line. */
  override toString(): string {
    const place = this.where === null ? '' : `${this.where}  `;
    return `${this.code}  ${place}${this.message}\n  ${this.hint}`;
  }
}

/** The error as it is, or wrapped: what was thrown stays as its cause. */
export const asOnrecordError = (thrown: unknown, code: ErrorCode = 'E_INTERNAL'): OnrecordError =>
  thrown instanceof OnrecordError
    ? thrown
    : new OnrecordError(code, thrown instanceof Error ? thrown.message : String(thrown), {
        cause: thrown,
      });

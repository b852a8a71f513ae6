import type { Dirent } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { OnrecordError } from '../errors.ts';

/** Something that was met on the way through the inputs. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  /** A file in a folder that no reader takes for its own. */
  | { readonly kind: 'ignored'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** One argument of the command, after a first look at the disk. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly paths: readonly string[] };

/** Whether a file that was not named itself, but stands in a named folder, is an input. */
export type IsInput = (path: string) => boolean;

/**
 * Looks at each argument before any work begins: a file, a folder or a pattern. What exists under
 * the very name is no pattern, so `report [final].txt` needs no escapes.
 *
 * @throws OnrecordError `E_INPUT_MISSING` where there is nothing, or a folder without any input
 */
export async function resolveInputs(
  names: readonly string[],
  isInput: IsInput,
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const name of names) inputs.push(await resolved(forwardSlashes(name), isInput));
  return inputs;
}

/**
 * Every file of the inputs, once, in an order that depends on the names alone: arguments as given,
 * files of a folder by their path in UTF-16 order. A folder of a million files is walked, never
 * listed as a whole.
 */
export async function* discover(inputs: readonly Input[], isInput: IsInput): AsyncGenerator<Found> {
  const named = new Set<string>();
  const folders: string[] = [];
  for (const input of inputs) {
    for await (const found of entriesOf(input, isInput)) {
      const path = inputs.length === 1 ? found.path : resolve(found.path);
      if (named.has(path) || folders.some((folder) => isWalked(path, folder, isInput))) continue;
      // A folder's files need no list: whether it was met on the walk can be told from its path.
      if (input.kind !== 'folder') named.add(path);
      yield found;
    }
    if (input.kind === 'folder') folders.push(resolve(input.path));
  }
}

async function* entriesOf(input: Input, isInput: IsInput): AsyncGenerator<Found> {
  if (input.kind === 'folder') yield* walk(input.path, isInput, []);
  else if (input.kind === 'file') yield { kind: 'file', path: input.path };
  else for (const path of input.paths) yield { kind: 'file', path };
}

const isWalked = (path: string, folder: string, isInput: IsInput): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep) &&
  isInput(path) &&
  !path.slice(folder.length).split(sep).some(isHidden);

async function resolved(name: string, isInput: IsInput): Promise<Input> {
  const stats = await stat(name).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR' || cause.code === 'ENAMETOOLONG') {
      return null;
    }
    throw new OnrecordError('E_INPUT_UNREADABLE', cause.message, { where: name, cause });
  });
  if (stats?.isDirectory() === true) {
    const path = name.replace(/(?<=.)\/+$/u, '');
    for await (const found of walk(path, isInput, [])) {
      if (found.kind !== 'ignored') return { kind: 'folder', path };
    }
    throw new OnrecordError('E_INPUT_MISSING', 'The folder holds no file to read.', {
      where: name,
    });
  }
  if (stats !== null) return { kind: 'file', path: name };
  if (!isDynamicPattern(name)) {
    throw new OnrecordError('E_INPUT_MISSING', 'There is no such file or folder.', { where: name });
  }
  const paths = await glob(name, { expandDirectories: false, absolute: isAbsolute(name) });
  if (paths.length === 0) {
    throw new OnrecordError('E_INPUT_MISSING', 'The pattern matches no file.', { where: name });
  }
  return { kind: 'pattern', pattern: name, paths: paths.sort() };
}

/** @param crossed the real folders in which a link was followed, so that a circle of links ends */
async function* walk(
  folder: string,
  isInput: IsInput,
  crossed: readonly string[],
): AsyncGenerator<Found> {
  let names: readonly string[];
  try {
    names = await namesIn(folder);
  } catch (thrown) {
    yield { kind: 'unreadable', path: folder, reason: messageOf(thrown) };
    return;
  }
  for (const name of names) {
    const path = joined(folder, name.replace(/[/\0]$/u, ''));
    if (name.endsWith('/')) yield* walk(path, isInput, crossed);
    else if (name.endsWith('\0')) yield* followed(folder, path, isInput, crossed);
    else yield isInput(path) ? { kind: 'file', path } : { kind: 'ignored', path };
  }
}

/** A symbolic link: to a file, to a folder that is not around it, or to nothing. */
async function* followed(
  folder: string,
  path: string,
  isInput: IsInput,
  crossed: readonly string[],
): AsyncGenerator<Found> {
  const target = await stat(path).catch(() => null);
  if (target === null || target.isFile()) {
    // A link to nothing is met again when it is opened, and listed as a failure there.
    yield isInput(path) ? { kind: 'file', path } : { kind: 'ignored', path };
  } else if (target.isDirectory()) {
    const around = [...crossed, await realpath(folder)];
    const real = await realpath(path);
    const isCircle = around.some((outer) => outer === real || outer.startsWith(real + sep));
    if (!isCircle) yield* walk(path, isInput, around);
  }
}

/**
 * The names in a folder, sorted as their paths would be. A folder's name ends in `/` and a link's
 * in NUL: one string an entry, because there may be a million of them.
 */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(folder, { bufferSize: 512 })) {
    const mark = markOf(entry);
    if (mark !== null && !isHidden(entry.name)) names.push(entry.name + mark);
  }
  return names.sort();
}

/** Null for what is never an input: pipes, sockets and devices, which might never end. */
function markOf(entry: Dirent): '' | '/' | '\0' | null {
  if (entry.isFile()) return '';
  if (entry.isDirectory()) return '/';
  return entry.isSymbolicLink() ? '\0' : null;
}

const isHidden = (name: string): boolean => name.startsWith('.');

const joined = (folder: string, name: string): string =>
  folder === '.' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`;

const forwardSlashes = (path: string): string =>
  (sep === '\\' ? path.replaceAll('\\', '/') : path).replace(/^(?:\.\/+)+(?=.)/u, '');

const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

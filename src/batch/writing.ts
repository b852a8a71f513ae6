import { OnrecordError } from '../errors.ts';

/**
 * Does something with the output folder.
 *
 * @throws OnrecordError `E_OUTPUT` where the system refuses it: no space, no permission, no such disk
 */
export async function writing<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    if (thrown instanceof OnrecordError) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new OnrecordError('E_OUTPUT', reason, { where: path, cause: thrown });
  }
}

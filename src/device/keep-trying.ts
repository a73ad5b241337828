import type Dexie from 'dexie';
import { SaveError } from '../sync/device-store.ts';

/**
 * Runs one piece of database work. WebKit may drop the connection of a page that was in the background: the work is then
 * done once more over a new one. Everything else becomes a SaveError that says what kind of trouble it is.
 * @param run `again` is true the second time: the first may have been stored before the connection broke
 */
export async function keepTrying<T>(database: Dexie, run: (again: boolean) => PromiseLike<T>): Promise<T> {
  try {
    return await run(false);
  } catch (error) {
    if (!isLost(error)) throw asSaveError(error);
  }
  try {
    database.close({ disableAutoOpen: false });
    await database.open();
    return await run(true);
  } catch (error) {
    throw asSaveError(error);
  }
}

/** The name of the error and of those that it was made from: Dexie wraps what the browser throws. */
function names(error: unknown): string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return [];
  return [error.name, ...names((error as { inner?: unknown }).inner)];
}

const LOST = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'TransactionInactiveError'];
const isLost = (error: unknown) => names(error).some((name) => LOST.includes(name));
const isFull = (error: unknown) => names(error).includes('QuotaExceededError');

function asSaveError(error: unknown): SaveError {
  const kind = isFull(error) ? 'storage-full' : isLost(error) ? 'storage-lost' : 'storage-failed';
  return new SaveError(kind, error instanceof Error ? error.message : String(error), { cause: error });
}

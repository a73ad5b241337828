import type { SyncRequest } from '../sync/protocol.ts';
import { type Transport, TransportError, type TransportErrorKind } from '../sync/transport.ts';

/** A mast at the edge of the city may need this long for 50 posters; a dead one says nothing for ever. */
const PATIENCE_MS = 30_000;

/** Sync requests over fetch. */
export const httpTransport: Transport = {
  async sync(request: SyncRequest, signal: AbortSignal): Promise<unknown> {
    // AbortSignal.any is too new for the phones that we meet in the street.
    const giveUp = new AbortController();
    const abort = () => giveUp.abort();
    const timer = setTimeout(abort, PATIENCE_MS);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    try {
      const response = await fetch('/api/sync', {
        method: 'POST',
        credentials: 'same-origin',
        cache: 'no-store',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
        signal: giveUp.signal,
      });
      return readAnswer(response.status, await response.text());
    } catch (error) {
      throw error instanceof TransportError ? error : new TransportError('network', String(error));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  },
};

/**
 * The body of a good answer.
 * @throws TransportError; `network` also where something that is not our server answered, such as a hotel's login page
 */
export function readAnswer(status: number, text: string): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    const kind = status >= 500 || status === 413 ? kindOf(status) : 'network';
    throw new TransportError(kind, `HTTP ${status}, and no JSON.`);
  }
  if (status === 200) return body;
  const { error, message } = (body ?? {}) as { error?: string; message?: string };
  throw new TransportError(kindOf(status), message ?? `HTTP ${status}`, error ?? null);
}

function kindOf(status: number): TransportErrorKind {
  if (status === 401) return 'unauthorised';
  if (status === 409) return 'too-new';
  if (status === 413) return 'too-large';
  // 408 and 429 ask for patience, as a broken server does.
  return status >= 500 || status === 408 || status === 429 ? 'server' : 'rejected';
}

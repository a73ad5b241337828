import type { SyncRequest } from './protocol.ts';

/**
 * network: nothing came back · server: 5xx, it may work later · too-large: 413, send less · unauthorised: 401, this
 * device was revoked or has no session · too-new: 409, the server is older than this app · rejected: it will not take
 * this request, and repeating it will not help.
 */
export type TransportErrorKind = 'network' | 'server' | 'too-large' | 'unauthorised' | 'too-new' | 'rejected';

export class TransportError extends Error {
  readonly kind: TransportErrorKind;
  /** The server's own word for it, such as `revoked` or `no-session`. */
  readonly code: string | null;
  constructor(kind: TransportErrorKind, message: string, code: string | null = null) {
    super(message);
    this.name = 'TransportError';
    this.kind = kind;
    this.code = code;
  }
}

/** Carries one request to the server: answers with the parsed JSON body or throws TransportError. */
export interface Transport {
  sync(request: SyncRequest, signal: AbortSignal): Promise<unknown>;
}

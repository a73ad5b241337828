/** network: nobody answered, or not our server. server: it is broken or busy just now. refused: it will never take it. */
export type PhotoFailure = 'network' | 'signed-out' | 'server' | 'refused';

export class PhotoTransportError extends Error {
  readonly kind: PhotoFailure;
  constructor(kind: PhotoFailure, message: string) {
    super(message);
    this.name = 'PhotoTransportError';
    this.kind = kind;
  }
}

/** One piece of a photo: where it begins, of how many bytes in all. */
export interface Piece {
  readonly photo: string;
  readonly offset: number;
  readonly length: number;
  readonly bytes: ArrayBuffer;
}

export interface PhotoTransport {
  /**
   * Hands a piece over. A piece that does not fit to what the server has is ignored.
   * @returns how many bytes the server has now; all of them: it has checked the photo and keeps it
   * @throws PhotoTransportError
   */
  append(piece: Piece, signal: AbortSignal): Promise<number>;
}

/** 64 kB over the slowest line that is still one. */
const PATIENCE_MS = 60_000;

/** Photos over fetch, `PATCH /api/photos/ID`. */
export const httpPhotoTransport: PhotoTransport = {
  async append({ photo, offset, length, bytes }, signal) {
    const giveUp = new AbortController();
    const abort = () => giveUp.abort();
    const timer = setTimeout(abort, PATIENCE_MS);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    try {
      const response = await fetch(`/api/photos/${photo}`, {
        method: 'PATCH',
        credentials: 'same-origin',
        headers: {
          'content-type': 'application/offset+octet-stream',
          'upload-offset': String(offset),
          'upload-length': String(length),
        },
        body: bytes,
        signal: giveUp.signal,
      });
      return await readOffset(response, length);
    } catch (error) {
      throw error instanceof PhotoTransportError ? error : new PhotoTransportError('network', String(error));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  },
};

/** A hotel's login page has no such header: that was not our server. */
async function readOffset(response: Response, length: number): Promise<number> {
  const { status, headers } = response;
  const offset = Number(headers.get('upload-offset') ?? Number.NaN);
  if ((status === 204 || status === 409) && Number.isInteger(offset) && offset >= 0 && offset <= length) return offset;
  throw new PhotoTransportError(await failureOf(response), `HTTP ${status}`);
}

async function failureOf(response: Response): Promise<PhotoFailure> {
  const { status } = response;
  if (status === 401) return 'signed-out';
  if (status >= 500 || status === 429) return 'server';
  const { error } = (await response.json().catch(() => ({}))) as { error?: string };
  if (error === undefined) return 'network';
  // Only what the photo itself is to blame for: no misunderstanding between two versions may cost one.
  return error === 'not-a-photo' ? 'refused' : 'server';
}

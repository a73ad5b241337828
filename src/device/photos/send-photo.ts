import type { PhotoStore } from './photo-store.ts';
import { type PhotoTransport, PhotoTransportError } from './photo-transport.ts';
import type { StoredPhoto } from './stored-photo.ts';

/** What a broken line can cost at most, in bytes: a piece counts whole or not at all. */
export const PIECE_BYTES = 64 * 1024;
/** So often the server may answer without having more than before. */
const PATIENCE = 3;

/**
 * Sends one photo from where the server has it; the server's answers say where that is, whatever this phone remembers.
 * Then it leaves the phone: the server shows it from now on, and the space is the next photo's.
 * @param held asked before every piece: what has to go first may have come meanwhile
 * @throws PhotoTransportError, SaveError
 */
export async function sendPhoto(
  { photo, sent, size }: StoredPhoto,
  store: PhotoStore,
  transport: PhotoTransport,
  held: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const bytes = await store.bytes(photo);
  if (!bytes) return store.remove(photo);
  let offset = sent;
  for (let idle = 0; idle < PATIENCE; ) {
    if (held()) return;
    const piece = { photo, offset, length: size, bytes: bytes.slice(offset, offset + PIECE_BYTES) };
    const known = await transport.append(piece, signal);
    if (known === size) return store.remove(photo);
    idle = known > offset ? 0 : idle + 1;
    offset = known;
    await store.noteSent(photo, offset);
  }
  throw new PhotoTransportError('server', 'The server takes pieces and does not keep them.');
}

import * as z from 'zod/mini';
import { LARGEST_PHOTO, notAPhoto } from '../photos/check-photo.ts';
import { isPhotoId, readPhoto } from '../photos/photo-files.ts';
import { PhotoQuota } from '../photos/photo-quota.ts';
import { receivePiece } from '../photos/receive-photo.ts';
import { Problem } from '../problem.ts';
import { type Request, type Routes, sessionOf, type WebServer } from './environment.ts';

const WEEK_SECONDS = 7 * 24 * 60 * 60;
const bytes = z.coerce.number().check(z.int(), z.nonnegative());
const pieceHeaders = z.object({ 'upload-offset': bytes, 'upload-length': bytes });

/**
 * A campaign's photos, for its members only.
 *
 * PATCH /api/photos/ID takes a piece: `Upload-Offset` says where it begins, `Upload-Length` how long the whole is. The
 * answer's `Upload-Offset` says what is here now: 204 when the piece was taken, 409 when it began somewhere else. As many
 * bytes as the whole has: the photo is checked and kept. The id is the phone's own, so there is nothing to create first.
 * GET /api/photos/ID is the JPEG, 404 until it is whole.
 */
export function photoRoutes(routes: Routes, server: WebServer): void {
  const quota = new PhotoQuota();
  const { photoDirectory } = server;

  routes.patch('/api/photos/:id', async (c) => {
    const { campaignId, deviceId } = await sessionOf(server, c);
    const photo = photoOf(c);
    const { offset, length } = readHeaders(c);
    const body = new Uint8Array(await c.req.arrayBuffer());
    if (offset + body.byteLength > length) throw new Problem(400, 'invalid', 'The piece is longer than the photo.');
    quota.count(deviceId, body.byteLength, server.now());
    const here = await receivePiece(photoDirectory, campaignId, { photo, offset, length, bytes: body });
    c.header('Upload-Offset', String(here));
    if (here === offset + body.byteLength || here === length) return c.body(null, 204);
    return c.json({ error: 'other-offset', message: `Of this photo ${here} bytes are here. Go on from there.` }, 409);
  });

  routes.get('/api/photos/:id', async (c) => {
    const { campaignId } = await sessionOf(server, c);
    const photo = await readPhoto(photoDirectory, campaignId, photoOf(c));
    if (!photo) throw unknownPhoto();
    c.header('Content-Type', 'image/jpeg');
    c.header('Content-Security-Policy', "default-src 'none'");
    // A photo never changes. Vary: who is signed out, or somebody else by now, does not get it from the browser's cache.
    c.header('Cache-Control', `private, max-age=${WEEK_SECONDS}, immutable`);
    c.header('Vary', 'Cookie');
    return c.body(new Uint8Array(photo));
  });
}

function photoOf(c: Request): string {
  const id = c.req.param('id') ?? '';
  if (!isPhotoId(id)) throw unknownPhoto();
  return id;
}

const unknownPhoto = () => new Problem(404, 'unknown-photo', 'There is no such photo here, or not yet.');

function readHeaders(c: Request): { offset: number; length: number } {
  const { data } = pieceHeaders.safeParse(c.req.header());
  if (!data) throw new Problem(400, 'invalid', 'Upload-Offset and Upload-Length must say where the piece belongs.');
  const { 'upload-offset': offset, 'upload-length': length } = data;
  if (length === 0 || length > LARGEST_PHOTO) throw notAPhoto(`it has ${length} bytes`);
  return { offset, length };
}

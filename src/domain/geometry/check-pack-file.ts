import { PackError } from './pack-error.ts';
import type { PackFile } from './pack-manifest.ts';

/**
 * Checks freshly downloaded bytes against the manifest, once, before they are stored. On every later start the cheap
 * checks of readCityPack do.
 * @throws PackError when length or hash differ.
 */
export async function checkPackFile(bytes: ArrayBuffer, promised: PackFile): Promise<void> {
  if (bytes.byteLength !== promised.bytes) {
    throw new PackError(
      `${promised.name}: ${bytes.byteLength} bytes arrived, the manifest promises ${promised.bytes}. Load it again.`,
    );
  }
  // Browsers offer no WebCrypto on plain http (except localhost). There the length is all we can check; whoever can
  // change bytes on such a connection could change the manifest as well.
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== promised.sha256) {
    throw new PackError(`${promised.name}: the content does not match the manifest's sha256. Load it again.`);
  }
}

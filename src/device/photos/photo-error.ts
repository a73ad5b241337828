/**
 * Why a photo could not be taken in. not-an-image: this browser cannot read it as one; too-large: over 40 MB;
 * storage-full: no space that is not kept for entries; storage-failed: the database does not answer.
 */
export type PhotoErrorKind = 'not-an-image' | 'too-large' | 'storage-full' | 'storage-failed';

export class PhotoError extends Error {
  readonly kind: PhotoErrorKind;
  constructor(kind: PhotoErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PhotoError';
    this.kind = kind;
  }
}

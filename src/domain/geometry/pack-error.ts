/** A city pack that cannot be read. The message is a sentence that names the file and the place in it. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

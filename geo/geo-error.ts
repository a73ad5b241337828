/** Something in the input stops the import. The message names the place (file, line or feature, field) and what to do. */
export class GeoError extends Error {
  override readonly name = 'GeoError';
}

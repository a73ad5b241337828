import { LARGEST_FILE, ListError, type ListedFile } from './listed-file.ts';
import { readCsvPlaces } from './read-csv-places.ts';
import { readGeoJsonPlaces } from './read-geojson-places.ts';

/** Reads a list of places, whatever it is written in. @throws ListError with what is wrong with it as a whole */
export function readList(bytes: Uint8Array): ListedFile {
  if (bytes.length > LARGEST_FILE) throw new ListError('too-big');
  const text = decode(bytes);
  if (text.trim() === '') throw new ListError('empty');
  return /^\s*[{[]/.test(text) ? readGeoJsonPlaces(text) : readCsvPlaces(text);
}

/** UTF-8, or what Excel in Germany writes when it is told "CSV" and nothing more. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

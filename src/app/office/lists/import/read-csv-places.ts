import Papa from 'papaparse';
import {
  areDegrees,
  type BrokenReason,
  type BrokenRow,
  ListError,
  type ListedFile,
  MOST_ROWS,
  readDegrees,
  shorten,
  sourceOf,
} from './listed-file.ts';

/** The headings that lists use for what we look for, without case, accents and signs. */
const HEADINGS = {
  lat: ['lat', 'latitude', 'breite', 'breitengrad', 'geobreite', 'y', 'ycoord'],
  lon: ['lon', 'lng', 'long', 'longitude', 'lange', 'laenge', 'langengrad', 'laengengrad', 'geolange', 'x', 'xcoord'],
  post: ['mast', 'mastnummer', 'mastnr', 'post', 'postid', 'laterne', 'laternennummer', 'leuchte'],
  name: ['name', 'ort', 'standort', 'platz', 'bezeichnung', 'adresse', 'beschreibung', 'strasse', 'street', 'place'],
  id: ['id', 'nr', 'nummer', 'lfdnr', 'fid', 'objectid', 'number', 'no'],
} as const;
type Field = keyof typeof HEADINGS;

/**
 * Reads places out of a CSV with a line of headings, parted by ; or , or tabs, with decimal points or commas.
 * @throws ListError where there is nothing in it, or no heading that says where a place is
 */
export function readCsvPlaces(text: string): ListedFile {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const rows = numbered(data);
  const head = rows.shift();
  if (!head) throw new ListError('empty');
  const columns = findColumns(head.cells);
  if (columns.post < 0 && (columns.lat < 0 || columns.lon < 0)) throw new ListError('no-columns');
  if (rows.length === 0) throw new ListError('empty');
  if (rows.length > MOST_ROWS) throw new ListError('too-many');
  const places: ListedFile['places'][number][] = [];
  const broken: BrokenRow[] = [];
  for (const { line, cells } of rows) {
    const cell = (field: Field) => cells[columns[field]]?.trim() ?? '';
    const [lat, lon] = [cell('lat'), cell('lon')];
    const post = cell('post') || null;
    const reason = cells.length > head.cells.length ? 'cells' : against(lat, lon, post);
    if (reason) {
      broken.push({ line, reason, text: shorten(cells.join(' · ')) });
      continue;
    }
    const at = lat === '' ? null : { lon: readDegrees(lon), lat: readDegrees(lat) };
    places.push({ line, name: cell('name') || null, at, post, source: sourceOf(cell('id'), at, post) });
  }
  return { places, broken };
}

function against(lat: string, lon: string, post: string | null): BrokenReason | undefined {
  if (lat === '' && lon === '' && post !== null) return undefined;
  if (lat === '' || lon === '') return 'no-place';
  const [north, east] = [readDegrees(lat), readDegrees(lon)];
  if (Number.isNaN(north) || Number.isNaN(east)) return 'no-number';
  return areDegrees(east, north) ? undefined : 'no-degrees';
}

/** The headings have no numbers in them, so what parts them is no decimal comma. */
function delimiterOf(text: string): string {
  const head = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string) => head.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Rows with the line that they begin on; a cell may go over several lines. Empty rows are left out. */
function numbered(data: readonly string[][]): { line: number; cells: string[] }[] {
  let line = 1;
  const rows: { line: number; cells: string[] }[] = [];
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1 + cells.join('').split('\n').length - 1;
  }
  return rows;
}

function findColumns(cells: readonly string[]): Record<Field, number> {
  const folded = cells.map((cell) =>
    cell
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .normalize('NFD')
      .replace(/[^a-z]/g, ''),
  );
  const find = (field: Field) => folded.findIndex((cell) => (HEADINGS[field] as readonly string[]).includes(cell));
  return { lat: find('lat'), lon: find('lon'), post: find('post'), name: find('name'), id: find('id') };
}

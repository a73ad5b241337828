import { checkFields, type FieldRule, isCount, isDegrees, isList, isText, isTrueOrFalse } from './check-fields.ts';

/** One file beside the manifest. Its name carries the beginning of its own sha256, so it may be cached for ever. */
export interface PackFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** manifest.json of a city pack (geo/FORMAT.md). */
export interface PackManifest {
  format: 1;
  /** Small letters, digits and hyphens: 'magdeburg'. */
  id: string;
  name: string;
  /** Changes with any content. */
  hash: string;
  /** IANA name: 'Europe/Berlin'. */
  timezone: string;
  /** An invented city, and the interface says so. */
  schematic: boolean;
  wardBorders: 'official' | 'approximate';
  attribution: string[];
  /** In degrees. */
  bounds: [west: number, south: number, east: number, north: number];
  centre: { lon: number; lat: number };
  counts: {
    posts: number;
    streets: number;
    wards: number;
    districts: number;
    water: number;
    lists: number;
    /** People, not cells. */
    residents: number;
    /** Absent where the pack has none. */
    addresses?: number;
    /** Stops and schools. Absent where the pack has none. */
    places?: number;
  };
  files: { posts: PackFile; map: PackFile; residents?: PackFile; addresses?: PackFile; places?: PackFile };
}

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

const fileRules = (path: string): FieldRule[] => [
  // A bare name: the manifest may come from elsewhere and must never lead out of the pack's own folder.
  [`${path}.name`, 'like posts-0123456789abcdef.bin', matches(/^[a-z]+-[0-9a-f]{16,64}\.bin$/)],
  [`${path}.bytes`, 'a count', isCount],
  [`${path}.sha256`, '64 hexadecimal digits', matches(/^[0-9a-f]{64}$/)],
];
const residentsRules = fileRules('files.residents');
const addressesRules: FieldRule[] = [...fileRules('files.addresses'), ['counts.addresses', 'a count', isCount]];
const placesRules: FieldRule[] = [...fileRules('files.places'), ['counts.places', 'a count', isCount]];
const rules: FieldRule[] = [
  ['format', '1, the format that this program reads', (value) => value === 1],
  ['id', 'small letters, digits and hyphens', matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)],
  ['name', 'a text', isText],
  ['hash', '16 or more hexadecimal digits', matches(/^[0-9a-f]{16,64}$/)],
  ['timezone', 'a text', isText],
  ['schematic', 'true or false', isTrueOrFalse],
  ['wardBorders', 'official or approximate', matches(/^(official|approximate)$/)],
  ['attribution', 'a list', isList],
  ['attribution.*', 'a text', isText],
  ['bounds', 'four numbers', (value) => Array.isArray(value) && value.length === 4],
  ['bounds.*', 'degrees', isDegrees],
  ['centre.lon', 'degrees', isDegrees],
  ['centre.lat', 'degrees', isDegrees],
  ...['posts', 'streets', 'wards', 'districts', 'water', 'lists', 'residents'].map(
    (what): FieldRule => [`counts.${what}`, 'a count', isCount],
  ),
  ...fileRules('files.posts'),
  ...fileRules('files.map'),
];

/** @throws PackError naming the field, when the value is not a manifest of format 1. */
export function readManifest(value: unknown): PackManifest {
  checkFields('manifest.json', value, rules);
  const manifest = value as PackManifest;
  if (manifest.files.residents !== undefined) checkFields('manifest.json', value, residentsRules);
  if (manifest.files.addresses !== undefined) checkFields('manifest.json', value, addressesRules);
  if (manifest.files.places !== undefined) checkFields('manifest.json', value, placesRules);
  return manifest;
}

/** A place as GeoJSON writes it: [lon, lat] in degrees, WGS 84. */
export type Position = [lon: number, lat: number];
/** Rings are closed. */
export type Polygon = Position[][];
export type MultiPolygon = Polygon[];

/** A city as the importer or the demo generator has it in hand, before it is packed. */
export interface CityDraft {
  id: string;
  name: string;
  timezone: string;
  schematic: boolean;
  wardBorders: 'official' | 'approximate';
  attribution: string[];
  outline: MultiPolygon;
  wards: DraftWard[];
  districts: DraftDistrict[];
  water: MultiPolygon[];
  streets: DraftStreet[];
  /** In the order in which they are stored; neighbours should be near each other, which compresses best. */
  posts: DraftPost[];
  /** Posts by their id. */
  lists: { name: string; ids: string[] }[];
  residents: { lon: number; lat: number; people: number }[];
  /** In any order; packing sorts them. */
  addresses: DraftAddress[];
  /** In any order; packing sorts them. Absent where nothing is known of any. */
  places?: DraftPlace[];
}

export interface DraftWard {
  id: string;
  name: string;
  residents: number;
  approximate: boolean;
  area: MultiPolygon;
}

export interface DraftDistrict {
  name: string;
  residents: number;
  area: MultiPolygon;
}

export interface DraftStreet {
  name: string;
  /** 0 path … 4 main road, as in the pack. */
  kind: number;
  lines: Position[][];
  /** One a line, as in the pack: 0 both ways, 1 along the line, 2 against it. Absent where nobody knows. */
  oneWay?: number[];
}

export interface DraftPost {
  id: string;
  lon: number;
  lat: number;
  /** Indices into streets and wards, -1 for none. */
  street: number;
  ward: number;
}

/** Where many people come by. */
export interface DraftPlace {
  lon: number;
  lat: number;
  kind: 'stop' | 'school';
}

export interface DraftAddress {
  lon: number;
  lat: number;
  /** Index into streets, -1 for none. */
  street: number;
  /** As it stands on the house: '12a'. */
  number: string;
  /** Households behind the door, 0 for unknown. */
  homes: number;
}

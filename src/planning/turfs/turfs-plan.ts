/** What the office sets. Plain data: it is kept with the draft. */
export interface TurfsSettings {
  /** Wards to cut; each by itself. */
  readonly wards: readonly string[];
  /** How large a turf shall be: households, or hours of one pair. */
  readonly size: { readonly unit: 'doors' | 'hours'; readonly value: number };
  /** Households that a pair rings at in an hour. */
  readonly doorsPerHour: number;
}

export interface TurfsOrder {
  readonly settings: TurfsSettings;
  /** Open rings (lon, lat in degrees) of turfs that stay: their doors are not cut again. */
  readonly kept: readonly (readonly (readonly [lon: number, lat: number])[])[];
  readonly start: TurfsPlan | null;
}

export interface PlannedTurf {
  /** Stable within the plan. */
  readonly id: string;
  readonly ward: string;
  /** "Sudenburg 3". */
  readonly name: string;
  /** Open ring of lon, lat in degrees: all its doors are inside, and no door of another turf. */
  readonly ring: readonly (readonly [lon: number, lat: number])[];
  readonly doors: number;
  readonly hours: number;
  /** 1 as a rule; more where nobody can walk all of it without passing through another turf. */
  readonly parts: number;
  /** The names of its streets, the one with the most doors first. */
  readonly streets: readonly string[];
}

export interface TurfsPlan {
  readonly turfs: readonly PlannedTurf[];
  /** Doors that belong to no turf: too few together, or cut off from all others. */
  readonly left: number;
  /** Where the doors come from: the pack's addresses, or its residents where it has none. */
  readonly source: 'addresses' | 'residents';
}

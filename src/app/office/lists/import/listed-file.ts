import type { ListedPlace } from '../../../../domain/rules/match-places.ts';

/** Why a row of a list cannot be used. */
export type BrokenReason = 'no-place' | 'no-number' | 'no-degrees' | 'no-point' | 'cells';

export interface BrokenRow {
  readonly line: number;
  readonly reason: BrokenReason;
  /** What stands there, shortened. */
  readonly text: string;
}

/** A list as it was read: every row is a place or broken, none is lost. */
export interface ListedFile {
  readonly places: readonly ListedPlace[];
  readonly broken: readonly BrokenRow[];
}

/** Why a whole file cannot be used. */
export type FileProblem = 'empty' | 'no-columns' | 'no-geojson' | 'other-coordinates' | 'too-many' | 'too-big';

export class ListError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** More rows than any campaign has posters; a browser must stay quick with them. */
export const MOST_ROWS = 5_000;
/** Bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The same place of the same list, whenever it is read: by the number it has there, and where it stands (to a metre). */
export function sourceOf(id: string, at: { lon: number; lat: number } | null, post: string | null): string {
  return [id, at && `${at.lat.toFixed(5)},${at.lon.toFixed(5)}`, post].filter(Boolean).join('|');
}

/** Degrees as written: "52.13", "52,13", "52,13°"; NaN for everything else. */
export function readDegrees(text: string): number {
  const plain = text.trim().replace(/\s*°$/, '');
  return /^[+-]?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}

export const areDegrees = (lon: number, lat: number) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

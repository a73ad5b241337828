import type { MultiPolygon } from '../city-draft.ts';
import { cut } from '../unite.ts';
import type { Plane, Point } from './plane.ts';

/** What is known about a district: where its middle is and how many live there. */
export interface DistrictFact {
  name: string;
  centre: [lon: number, lat: number];
  residents: number;
  ward: string;
}

export interface DistrictCell {
  fact: DistrictFact;
  centre: Point;
  area: MultiPolygon;
  /** The straight borders with neighbours of a higher index, each once in the city. */
  borders: { neighbour: number; from: Point; to: Point }[];
}

interface Corner {
  point: Point;
  /** Which neighbour lies behind the side that begins here; -1 is the edge of the sheet. */
  neighbour: number;
}

const SHEET_METRES = 40_000;

/** Every place belongs to the district whose centre is nearest (Voronoi), within the outline. */
export function districtCells(facts: readonly DistrictFact[], outline: MultiPolygon, plane: Plane): DistrictCell[] {
  const centres = facts.map((fact) => plane.toPoint(fact.centre));
  return facts.map((fact, index) => {
    const centre = centres[index]!;
    let corners: Corner[] = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([x, y]) => ({ point: [x! * SHEET_METRES, y! * SHEET_METRES], neighbour: -1 }));
    centres.forEach((other, neighbour) => {
      if (neighbour !== index) corners = keepNearer(corners, centre, other, neighbour);
    });
    const ring = [...corners, corners[0]!].map((corner) => plane.toPosition(corner.point));
    return {
      fact,
      centre,
      area: cut([[ring]], outline),
      borders: corners.flatMap((corner, at) => {
        const to = corners[(at + 1) % corners.length]!.point;
        return corner.neighbour > index ? [{ neighbour: corner.neighbour, from: corner.point, to }] : [];
      }),
    };
  });
}

/** Cuts off the part of a convex cell that is nearer to `other` than to `centre`. */
function keepNearer(corners: Corner[], centre: Point, other: Point, neighbour: number): Corner[] {
  const middle: Point = [(centre[0] + other[0]) / 2, (centre[1] + other[1]) / 2];
  const beyond = ({ point }: Corner) =>
    (point[0] - middle[0]) * (other[0] - centre[0]) + (point[1] - middle[1]) * (other[1] - centre[1]);
  const kept: Corner[] = [];
  corners.forEach((corner, index) => {
    const next = corners[(index + 1) % corners.length]!;
    const [here, there] = [beyond(corner), beyond(next)];
    if (here <= 0) kept.push(corner);
    if (here < 0 !== there < 0 && here !== 0 && there !== 0) {
      const t = here / (here - there);
      const point: Point = [
        corner.point[0] + t * (next.point[0] - corner.point[0]),
        corner.point[1] + t * (next.point[1] - corner.point[1]),
      ];
      // Where we leave the kept half, the new side along the neighbour begins; where we come back, the old side goes on.
      kept.push({ point, neighbour: here < 0 ? neighbour : corner.neighbour });
    }
  });
  return kept;
}

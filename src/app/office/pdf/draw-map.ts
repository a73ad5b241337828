import {
  clip,
  closePath,
  endPath,
  fillEvenOdd,
  LineCapStyle,
  LineJoinStyle,
  lineTo,
  moveTo,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  setDashPattern,
  setFillingColor,
  setLineCap,
  setLineJoin,
  setLineWidth,
  setStrokingColor,
  stroke,
} from '@cantoo/pdf-lib';
import type { Area, CityPack } from '../../../domain/geometry/city-pack.ts';
import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import type { Frame } from '../../map/frame.ts';
import { planeOf } from '../../map/plane.ts';
import { StreetLines } from '../../map/street-lines.ts';
import { TakenBoxes } from '../../map/taken-boxes.ts';
import { drawMarks } from './draw-marks.ts';
import { drawScale } from './draw-scale.ts';
import { frameAround } from './frame-around.ts';
import { nameStreetsOnPaper } from './name-streets-on-paper.ts';
import { DIM, LINE, needRoom, PAGE, PAGE_WIDTH, type Paper, writeLine } from './paper.ts';

/** A place on the map, with a short label such as the number of a stop. */
export interface Mark extends LonLat {
  readonly label: string;
}

export interface MapWish {
  readonly pack: CityPack;
  /** All of them are on the map. At least one. */
  readonly marks: readonly Mark[];
  /** A dashed line that joins them in this order. */
  readonly joined?: boolean;
  /** A border that all of it lies in, as lon and lat; all of that is on the map too. */
  readonly ring?: readonly (readonly [lon: number, lat: number])[];
  /** Points. */
  readonly height: number;
}

const GROUND = rgb(0.975, 0.97, 0.955);
const WATER = rgb(0.83, 0.89, 0.93);
/** By kind of street, from path to main road. */
const STREETS = [0.93, 0.91, 0.89, 0.87, 0.84].map((grey) => rgb(grey, grey, grey));

/** The surroundings of the marks, drawn from the city pack: streets with their names, water, and the marks on top. */
export function drawMap(paper: Paper, { pack, marks, joined = false, ring = [], height }: MapWish): void {
  needRoom(paper, height + 20);
  const left = PAGE.margin;
  const bottom = paper.y - height;
  const plane = planeOf(pack);
  const border = ring.map(([lon, lat]) => ({ lon, lat }));
  const frame = frameAround(plane, [...marks, ...border], PAGE_WIDTH, height);
  /** From the frame (down from its upper left corner) to the page (up from its lower left one). */
  const onPage = (x: number, y: number): [number, number] => [left + x, bottom + height - y];
  const streets = new StreetLines(pack.streets, plane);
  const operators: PDFOperator[] = [
    pushGraphicsState(),
    rectangle(left, bottom, PAGE_WIDTH, height),
    clip(),
    endPath(),
    setFillingColor(GROUND),
    rectangle(left, bottom, PAGE_WIDTH, height),
    fillEvenOdd(),
    setFillingColor(WATER),
    ...pack.water.flatMap((area) => fillArea(area, frame, plane, onPage)),
    setLineCap(LineCapStyle.Round),
    setLineJoin(LineJoinStyle.Round),
    ...lineStreets(streets, frame, onPage),
  ];
  if (border[0]) operators.push(...joinPlaces([...border, border[0]], [], 1.6, frame, plane, onPage));
  if (joined) operators.push(...joinPlaces(marks, [3, 3], 0.9, frame, plane, onPage));
  paper.page.pushOperators(...operators);
  const taken = new TakenBoxes();
  const spots = marks.map(({ lon, lat }) => ({
    x: plane.x(lon * 1e7) * frame.scale + frame.offsetX,
    y: plane.y(lat * 1e7) * frame.scale + frame.offsetY,
  }));
  for (const { x, y } of spots) taken.add(x, y, 14, 14);
  // The scale lies in that corner.
  taken.add(80, height - 8, 160, 18);
  nameStreetsOnPaper(paper, streets, frame, taken, onPage);
  drawMarks(paper, marks, spots, onPage);
  paper.page.pushOperators(popGraphicsState());
  paper.page.drawRectangle({ x: left, y: bottom, width: PAGE_WIDTH, height, borderColor: LINE, borderWidth: 0.75 });
  drawScale(paper, pack, frame, left, bottom);
  const sources = pack.manifest.attribution.join(' · ');
  paper.y = bottom - 11;
  if (sources) writeLine(paper, sources, { x: left, y: paper.y + 2, size: 6.5, color: DIM });
  paper.y -= 8;
}

type OnPage = (x: number, y: number) => [number, number];
type Plane = ReturnType<typeof planeOf>;

function lineStreets(streets: StreetLines, frame: Frame, onPage: OnPage): PDFOperator[] {
  const operators: PDFOperator[] = [];
  const lines = [...streets.within(frame)].sort((a, b) => a.street.kind - b.street.kind);
  for (const { street, points } of lines) {
    const kind = Math.min(street.kind, STREETS.length - 1);
    operators.push(setStrokingColor(STREETS[kind]!), setLineWidth(Math.max(0.6, streets.width(street.kind, frame))));
    for (let l = 0; l + 1 < street.lines.length; l++) {
      for (let i = street.lines[l]!; i < street.lines[l + 1]!; i++) {
        const x = points[i * 2]! * frame.scale + frame.offsetX;
        const y = points[i * 2 + 1]! * frame.scale + frame.offsetY;
        operators.push((i === street.lines[l] ? moveTo : lineTo)(...onPage(x, y)));
      }
    }
    operators.push(stroke());
  }
  return operators;
}

function fillArea({ coords, rings }: Area, frame: Frame, plane: Plane, onPage: OnPage): PDFOperator[] {
  const operators: PDFOperator[] = [];
  const points = plane.project(coords);
  for (let ring = 0; ring + 1 < rings.length; ring++) {
    for (let i = rings[ring]!; i < rings[ring + 1]!; i++) {
      const x = points[i * 2]! * frame.scale + frame.offsetX;
      const y = points[i * 2 + 1]! * frame.scale + frame.offsetY;
      operators.push((i === rings[ring] ? moveTo : lineTo)(...onPage(x, y)));
    }
    operators.push(closePath());
  }
  return [...operators, fillEvenOdd()];
}

function joinPlaces(
  places: readonly LonLat[],
  dashes: number[],
  width: number,
  frame: Frame,
  plane: Plane,
  onPage: OnPage,
): PDFOperator[] {
  return [
    setStrokingColor(rgb(0.25, 0.3, 0.36)),
    setLineWidth(width),
    setDashPattern(dashes, 0),
    ...places.map(({ lon, lat }, index) => {
      const x = plane.x(lon * 1e7) * frame.scale + frame.offsetX;
      const y = plane.y(lat * 1e7) * frame.scale + frame.offsetY;
      return (index === 0 ? moveTo : lineTo)(...onPage(x, y));
    }),
    stroke(),
    setDashPattern([], 0),
  ];
}

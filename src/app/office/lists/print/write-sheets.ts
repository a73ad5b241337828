import i18next from 'i18next';
import { campaignOf } from '../../../../domain/campaign-of.ts';
import { type City, findPost } from '../../../../domain/city.ts';
import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';
import type { PlacementRow } from '../../../../domain/model/placement.ts';
import type { TourRow } from '../../../../domain/model/tour.ts';
import { isWish } from '../../../../domain/rules/placement-machine.ts';
import type { View } from '../../../../domain/view.ts';
import { formatDay, formatInstant } from '../../../texts/format.ts';
import { drawMap } from '../../pdf/draw-map.ts';
import { drawQr } from '../../pdf/draw-qr.ts';
import { type Cell, type Column, drawTable, TICK_BOX } from '../../pdf/draw-table.ts';
import { finishPaper, type Paper, startPaper, turnPage } from '../../pdf/paper.ts';
import { writeText, writeTitle } from '../../pdf/write-text.ts';
import { describePlacement } from '../download/describe-placement.ts';
import type { StreetSheet } from './street-sheets.ts';

const QR_EDGE = 92;

interface Ground {
  readonly view: View;
  readonly city: City;
  /** When it is printed, ms. */
  readonly at: number;
  /** `https://laterne.example`, for the way back. */
  readonly origin: string;
}

/** One chapter a tour, each on sheets of its own: a team takes its own along. The file's bytes. */
export async function writeTourSheets(ground: Ground, tours: readonly TourRow[]): Promise<Uint8Array> {
  const { view, origin } = ground;
  const t = words();
  const paper = await startSheets(ground, tours.length === 1 ? tours[0]!.name : t('print.tours'));
  for (const [index, tour] of tours.entries()) {
    if (index > 0) turnPage(paper);
    const beside = QR_EDGE + 16;
    const top = paper.y;
    drawQr(paper, `${origin}/street/tours/${tour.id}`, QR_EDGE);
    writeTitle(paper, tour.name, { beside });
    const team = tour.team === null ? undefined : view.get('team', tour.team)?.name;
    const about = [
      t(`print.kinds.${tour.kind}`),
      t('print.stops', { count: tour.stops.length }),
      team ?? t('print.noTeam'),
      tour.day && formatDay(tour.day),
    ];
    writeText(paper, about.filter(Boolean).join(' · '), { beside, bold: true });
    writeText(paper, t(`print.how.${tour.kind}`), { beside });
    writeText(paper, t('print.qr'), { beside, dim: true, size: 9 });
    paper.y = Math.min(paper.y, top - QR_EDGE - 10);
    drawSheet(
      paper,
      ground,
      tour.stops.map((stop) => ({ ...stop, row: view.get('placement', stop.placement) })),
      tour.kind,
      330,
    );
  }
  return finishPaper(paper);
}

/** One chapter a street, one below the other. The file's bytes. */
export async function writeStreetSheets(ground: Ground, sheets: readonly StreetSheet[]): Promise<Uint8Array> {
  const t = words();
  const paper = await startSheets(ground, t('print.streets'));
  for (const { street, placements } of sheets) {
    // A heading with its map and at least some rows stay together.
    if (paper.y < 400) turnPage(paper);
    writeTitle(paper, street || t('print.noStreet'));
    writeText(paper, t('print.posters', { count: placements.length }), { bold: true });
    drawSheet(
      paper,
      ground,
      placements.map((row) => ({ post: row.post, lon: row.lon, lat: row.lat, row })),
      placements.every(isWish) ? 'hang' : 'check',
      190,
    );
  }
  return finishPaper(paper);
}

const words = () => i18next.getFixedT(null, 'lists');

function startSheets({ view, at }: Ground, title: string): Promise<Paper> {
  const t = words();
  const { name, timezone } = campaignOf(view);
  return startPaper({
    title,
    foot: `${name} · ${t('print.asOf', { when: formatInstant(at, timezone) })}`,
    pageWords: (page, of) => t('print.page', { page, of }),
    language: i18next.language,
  });
}

interface Line extends LonLat {
  readonly post: string;
  readonly row: PlacementRow | undefined;
}

/** The map, and a table with a box to tick and room to write for each line. */
function drawSheet(
  paper: Paper,
  { view, city }: Ground,
  lines: readonly Line[],
  kind: TourRow['kind'],
  height: number,
): void {
  const t = words();
  const marks = lines.map(({ lon, lat }, index) => ({ lon, lat, label: String(index + 1) }));
  drawMap(paper, { pack: city.pack, marks, joined: kind !== 'check' || height > 300, height });
  const columns: Column[] = [
    { title: t('print.columns.number'), points: 32, bold: true },
    { title: t('columns.street'), share: 2 },
    { title: t('columns.post'), share: 1.1 },
    { title: t('columns.motif'), share: 1 },
    { title: t(`print.columns.${kind}`), points: 58 },
    { title: t('print.columns.time'), points: 56 },
    { title: t('columns.note'), share: 1.5 },
  ];
  const rows = lines.map(({ post, row }, index): Cell[] => [
    String(index + 1),
    findPost(view, city, post)?.street ?? t('print.noStreet'),
    view.get('post', post) ? t('addedPlace') : post,
    row ? (describePlacement(view, city, row).motif ?? '') : '',
    TICK_BOX,
    '',
    '',
  ]);
  drawTable(paper, columns, rows);
}

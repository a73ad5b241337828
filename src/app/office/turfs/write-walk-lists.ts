import i18next from 'i18next';
import { campaignOf } from '../../../domain/campaign-of.ts';
import type { City } from '../../../domain/city.ts';
import type { SparedDoor, TurfRow } from '../../../domain/model/turf.ts';
import { type WalkPart, walkList } from '../../../domain/rules/walk-list.ts';
import type { View } from '../../../domain/view.ts';
import { formatCount, formatInstant, formatSpan, formatWeekday } from '../../texts/format.ts';
import { drawMap } from '../pdf/draw-map.ts';
import { type Cell, type Column, drawTable } from '../pdf/draw-table.ts';
import { finishPaper, type Paper, startPaper, turnPage } from '../pdf/paper.ts';
import { writeText, writeTitle } from '../pdf/write-text.ts';
import { memberName } from '../use-campaign-rows.ts';
import { homesIn } from './draft-turf.ts';
import { doorWords, sectionWords, stretchWords } from './section-words.ts';

const MAP_HEIGHT = 270;

interface Ground {
  readonly view: View;
  readonly city: City;
  /** When it is printed, ms. */
  readonly at: number;
}

/**
 * One chapter a turf, on sheets of its own: the map, and a line to count in for each section. A line for each door is
 * not there on purpose: on paper too nothing may say what came of a door. The file's bytes.
 */
export async function writeWalkLists({ view, city, at }: Ground, turfs: readonly TurfRow[]): Promise<Uint8Array> {
  const t = i18next.getFixedT(null, 'turfs');
  const { name, timezone } = campaignOf(view);
  const paper = await startPaper({
    title: turfs.length === 1 ? turfs[0]!.name : t('paper.title'),
    foot: `${name} · ${t('paper.asOf', { when: formatInstant(at, timezone) })}`,
    pageWords: (page, of) => t('paper.page', { page, of }),
    language: i18next.language,
  });
  for (const [index, turf] of turfs.entries()) {
    if (index > 0) turnPage(paper);
    writeTitle(paper, turf.name);
    writeText(paper, aboutTurf(view, turf, timezone), { bold: true });
    writeText(paper, t('paper.how'), { dim: true, gap: 8 });
    const parts = walkList(turf.sections, turf.spared);
    const marks = parts.map(({ section: { lon, lat } }, number) => ({ lon, lat, label: String(number + 1) }));
    if (marks.length > 0) drawMap(paper, { pack: city.pack, marks, ring: turf.ring, height: MAP_HEIGHT });
    writeSpared(paper, turf.spared);
    drawTable(paper, columns(), parts.map(tallyLine));
    writeText(paper, t('paper.after'), { dim: true });
  }
  return finishPaper(paper);
}

/** "Nord · 7 Abschnitte, 240 Haushalte · Do., 14. Januar, 18:00–20:00 · Kim" */
function aboutTurf(view: View, turf: TurfRow, timezone: string): string {
  const t = i18next.getFixedT(null, 'turfs');
  const shift = turf.shift === null ? undefined : view.get('shift', turf.shift);
  const homes = homesIn(turf.sections);
  return [
    turf.ward !== null && view.get('ward', turf.ward)?.name,
    t('sections', { count: turf.sections.length }),
    t('homes', { count: homes, homes: formatCount(homes) }),
    shift && `${formatWeekday(shift.start, timezone)}, ${formatSpan(shift, timezone)}`,
    memberName(view, turf.holder),
  ]
    .filter(Boolean)
    .join(' · ');
}

function writeSpared(paper: Paper, spared: readonly SparedDoor[]): void {
  if (spared.length === 0) return;
  const t = i18next.getFixedT(null, 'turfs');
  writeText(paper, t('paper.spared'), { bold: true });
  writeText(paper, spared.map((door) => doorWords(door, true)).join(' · '), { gap: 10 });
}

function columns(): Column[] {
  const t = i18next.getFixedT(null, 'turfs');
  return [
    { title: t('columns.number'), points: 26, bold: true },
    { title: t('paper.where'), share: 1 },
    { title: t('columns.homes'), points: 44 },
    { title: t('counted.notHome'), points: 50, blank: true },
    { title: t('counted.opened'), points: 62, blank: true },
    { title: t('counted.conversation'), points: 50, blank: true },
    { title: t('counted.friendly'), points: 54, blank: true },
    { title: t('counted.flyer'), points: 42, blank: true },
  ];
}

function tallyLine({ section, stretches }: WalkPart, index: number): Cell[] {
  const where = stretches.length > 0 ? stretches.map(stretchWords).join(' · ') : sectionWords(section);
  return [String(index + 1), where, String(section.homes), '', '', '', '', ''];
}

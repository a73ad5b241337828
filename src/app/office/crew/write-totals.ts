import i18next from 'i18next';
import { campaignOf } from '../../../domain/campaign-of.ts';
import { FEWEST_HOMES } from '../../../domain/model/turf.ts';
import type { Totals } from '../../../domain/rules/shift-totals.ts';
import type { View } from '../../../domain/view.ts';
import { formatCount, formatInstant } from '../../texts/format.ts';
import { type Column, drawTable } from '../pdf/draw-table.ts';
import { finishPaper, needRoom, startPaper } from '../pdf/paper.ts';
import { writeText, writeTitle } from '../pdf/write-text.ts';
import { namedRows, spanWords } from './totals-rows.ts';
import { type DaySpan, figureOf, figuresOf, TABLES, type TotalsTables } from './totals-tables.ts';

/** Points for a figure and its name. */
const FIGURE_WIDTH = 50;

/** All the tables of a span of days on A4. The file's bytes. @param at when it is printed, ms */
export async function writeTotals(
  view: View,
  { tables, together }: TotalsTables,
  span: DaySpan,
  at: number,
): Promise<Uint8Array> {
  const t = i18next.getFixedT(null, 'totals');
  const { name, timezone } = campaignOf(view);
  const title = `${t('page.title')}: ${spanWords(span)}`;
  const paper = await startPaper({
    title,
    foot: `${name} · ${t('sheet.asOf', { when: formatInstant(at, timezone) })}`,
    pageWords: (page, of) => t('sheet.page', { page, of }),
    language: i18next.language,
  });
  writeTitle(paper, title);
  writeText(paper, t('page.privacy', { homes: FEWEST_HOMES }), { dim: true, gap: 10 });
  for (const table of TABLES) {
    const rows = namedRows(view, table, tables[table]);
    if (rows.length === 0) continue;
    // Who was not at home is what is left of the doors: without it there is room for names.
    const figures = figuresOf(table).filter((figure) => figure !== 'notHome');
    const columns: Column[] = [
      { title: t(`by.${table}`), bold: true },
      ...figures.map((figure) => ({ title: t(`figures.${figure}`), points: FIGURE_WIDTH })),
    ];
    const line = (words: string, sums: Totals) => [
      words,
      ...figures.map((figure) => formatCount(figureOf(sums, figure))),
    ];
    // A table's name stays with its first lines.
    needRoom(paper, 130);
    writeText(paper, t(`by.${table}`), { size: 13, bold: true });
    drawTable(paper, columns, [...rows.map((row) => line(row.name, row.sums)), line(t('page.together'), together)]);
  }
  return finishPaper(paper);
}

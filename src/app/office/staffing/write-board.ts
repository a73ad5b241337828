import i18next from 'i18next';
import { campaignOf } from '../../../domain/campaign-of.ts';
import type { StaffedShift } from '../../../domain/rules/staffing-board.ts';
import type { View } from '../../../domain/view.ts';
import { formatDay, formatInstant, formatSpan, formatWeekday } from '../../texts/format.ts';
import { type Cell, type Column, drawTable } from '../pdf/draw-table.ts';
import { finishPaper, needRoom, startPaper } from '../pdf/paper.ts';
import { writeText, writeTitle } from '../pdf/write-text.ts';
import { memberName } from '../use-campaign-rows.ts';
import { lackWords, shiftWords } from './shift-words.ts';

/** The shifts of these days on A4, a table a day. The file's bytes. @param at when it is printed, ms */
export async function writeBoard(
  view: View,
  shifts: readonly StaffedShift[],
  days: readonly string[],
  at: number,
): Promise<Uint8Array> {
  const t = i18next.getFixedT(null, 'staffing');
  const { name, timezone } = campaignOf(view);
  const title = t('paper.title', { first: formatDay(days[0]!), last: formatDay(days.at(-1)!) });
  const paper = await startPaper({
    title,
    foot: `${name} · ${t('paper.asOf', { when: formatInstant(at, timezone) })}`,
    pageWords: (page, of) => t('paper.page', { page, of }),
    language: i18next.language,
  });
  writeTitle(paper, title);
  const columns: Column[] = [
    { title: t('paper.time'), points: 74 },
    { title: t('paper.shift'), share: 2, bold: true },
    { title: t('columns.place'), share: 1.6 },
    { title: t('columns.lead'), share: 1 },
    { title: t('paper.people'), points: 44 },
    { title: t('paper.lacks'), share: 1.3 },
  ];
  for (const day of days) {
    const rows = shifts.filter((one) => one.day === day);
    if (rows.length === 0) continue;
    // A day's name stays with its first shifts.
    needRoom(paper, 130);
    writeText(paper, formatWeekday(Date.parse(day), 'UTC'), { size: 13, bold: true });
    drawTable(
      paper,
      columns,
      rows.map((staffed): Cell[] => {
        const { shift, places } = staffed;
        return [
          formatSpan(shift, timezone),
          shiftWords(view, shift),
          shift.place?.name ?? (shift.link === null ? '' : t('paper.online')),
          memberName(view, shift.lead) ?? shift.leadName ?? '',
          `${places.coming}/${shift.max}`,
          shift.state === 'cancelled'
            ? [t('states.cancelled'), shift.cancelNote].filter(Boolean).join(': ')
            : lackWords(staffed),
        ];
      }),
    );
  }
  return finishPaper(paper);
}

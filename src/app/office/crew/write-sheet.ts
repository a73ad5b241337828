import i18next from 'i18next';
import { campaignOf } from '../../../domain/campaign-of.ts';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { firstName } from '../../../domain/rules/make-sign-up.ts';
import { isComing } from '../../../domain/rules/sign-ups.ts';
import type { View } from '../../../domain/view.ts';
import { formatInstant, formatSpan, formatWeekday } from '../../texts/format.ts';
import { type Cell, drawTable, TICK_BOX } from '../pdf/draw-table.ts';
import { finishPaper, startPaper } from '../pdf/paper.ts';
import { writeText, writeTitle } from '../pdf/write-text.ts';
import { shiftWords } from '../staffing/shift-words.ts';
import { memberName } from '../use-campaign-rows.ts';

/** Room for who comes without a word. */
const BLANK_LINES = 8;

/**
 * The sheet that lies at the meeting point, where everybody reads it: first names and groups, a box to tick, and empty
 * lines. The file's bytes; `at` is when it is printed, in ms.
 */
export async function writeSheet(view: View, shift: ShiftRow, at: number): Promise<Uint8Array> {
  const t = i18next.getFixedT(null, 'totals', 'sheet');
  const { name: campaign, timezone } = campaignOf(view);
  const what = shiftWords(view, shift);
  const paper = await startPaper({
    title: `${t('title')} ${what}`,
    foot: `${campaign} · ${t('asOf', { when: formatInstant(at, timezone) })}`,
    pageWords: (page, of) => t('page', { page, of }),
    language: i18next.language,
  });
  const lead = memberName(view, shift.lead) ?? shift.leadName;
  writeTitle(paper, t('title'));
  writeText(paper, what, { size: 13, bold: true });
  writeText(paper, `${formatWeekday(shift.start, timezone)}, ${formatSpan(shift, timezone)}`);
  if (shift.place) writeText(paper, t('place', { place: shift.place.name }));
  if (lead !== null) writeText(paper, t('lead', { name: firstName(lead) }));
  if (shift.material !== null) writeText(paper, t('material', { material: shift.material }));
  writeText(paper, t('walkIns'), { dim: true, gap: 12 });
  const people = shift.signUps
    .filter(isComing)
    .map(({ name, group }): Cell[] => [
      TICK_BOX,
      firstName(name ?? ''),
      group === null ? '' : (view.get('group', group)?.name ?? ''),
    ])
    .sort((a, b) => String(a[1]).localeCompare(String(b[1])));
  const blank = Array.from({ length: BLANK_LINES }, (): Cell[] => [TICK_BOX, '', '']);
  drawTable(
    paper,
    [
      { title: t('there'), points: 36 },
      { title: t('firstName'), share: 1, bold: true },
      { title: t('group'), share: 1.2 },
    ],
    [...people, ...blank],
  );
  writeText(paper, t('after'), { dim: true });
  return finishPaper(paper);
}

import i18next from 'i18next';
import { campaignOf } from '../../../domain/campaign-of.ts';
import type { View } from '../../../domain/view.ts';
import { formatInstant } from '../../texts/format.ts';
import { drawTable } from '../pdf/draw-table.ts';
import { finishPaper, startPaper } from '../pdf/paper.ts';
import { writeText, writeTitle } from '../pdf/write-text.ts';

/** One line of the sheet, in words. */
export type PersonOnPaper = Readonly<
  Record<
    'name' | 'phone' | 'group' | 'where' | 'kinds' | 'experience' | 'week' | 'languages' | 'mobility' | 'shifts',
    string
  >
>;

/** Who can do what and when, with numbers to call: the file's bytes. */
export async function writePeopleSheet(view: View, people: readonly PersonOnPaper[], at: number): Promise<Uint8Array> {
  const t = i18next.getFixedT(null, 'volunteers');
  const { name, timezone } = campaignOf(view);
  const paper = await startPaper({
    title: t('title'),
    foot: `${name} · ${t('list.asOf', { when: formatInstant(at, timezone) })}`,
    pageWords: (page, of) => t('list.page', { page, of }),
    language: i18next.language,
  });
  writeTitle(paper, t('title'));
  writeText(paper, t('list.found', { count: people.length }), { bold: true, gap: 10 });
  drawTable(
    paper,
    [
      { title: t('list.name'), share: 1.5, bold: true },
      { title: t('list.phone'), share: 1.3 },
      { title: t('list.ward'), share: 1.4 },
      { title: t('list.kinds'), share: 1.6 },
      { title: t('list.week'), share: 2 },
      { title: t('list.languages'), share: 1.4 },
    ],
    people.map((one) => [
      one.name,
      one.phone,
      [one.where, one.group].filter(Boolean).join(', '),
      one.kinds,
      one.week,
      one.languages,
    ]),
  );
  return finishPaper(paper);
}

import i18next from 'i18next';
import { campaignOf } from '../../../domain/campaign-of.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { timeIn } from '../../../domain/rules/instant-in.ts';
import type { StaffedShift } from '../../../domain/rules/staffing-board.ts';
import type { View } from '../../../domain/view.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { type CsvCell, writeCsv } from '../lists/download/write-csv.ts';
import { memberName } from '../use-campaign-rows.ts';

const COLUMNS = [
  'day',
  'from',
  'endDay',
  'to',
  'kind',
  'title',
  'ward',
  'group',
  'place',
  'link',
  'tour',
  'min',
  'max',
  'coming',
  'waiting',
  'missing',
  'missingExperienced',
  'seekingCover',
  'lead',
  'material',
  'note',
  'state',
  'cancelNote',
] as const;

/** A line for each shift, with times on the campaign's clock and everything by its name; of people only how many, and the lead. */
export function shiftsCsv(view: View, shifts: readonly StaffedShift[]): string {
  const t = i18next.getFixedT(null, 'staffing');
  const german = i18next.language !== 'en';
  const { timezone } = campaignOf(view);
  const day = (at: number) => {
    const written = dayIn(timezone, at);
    return german ? written.split('-').reverse().join('.') : written;
  };
  const name = (kind: 'ward' | 'group' | 'tour', id: string | null) =>
    id === null ? null : (view.get(kind, id)?.name ?? id);
  const rows = shifts.map(({ shift, places }): CsvCell[] => [
    day(shift.start),
    timeIn(timezone, shift.start),
    day(shift.end),
    timeIn(timezone, shift.end),
    kindWords(view, shift.kind),
    shift.title,
    name('ward', shift.ward),
    name('group', shift.group),
    shift.place?.name ?? null,
    shift.link,
    name('tour', shift.tour),
    shift.min,
    shift.max,
    places.coming,
    places.waiting,
    places.missing,
    places.missingExperienced,
    places.seekingCover,
    memberName(view, shift.lead) ?? shift.leadName,
    shift.material,
    shift.note,
    t(`states.${shift.state}`),
    shift.cancelNote,
  ]);
  return writeCsv(
    COLUMNS.map((column) => t(`columns.${column}`)),
    rows,
    german,
  );
}

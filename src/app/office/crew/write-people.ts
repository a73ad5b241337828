import i18next from 'i18next';
import { campaignOf } from '../../../domain/campaign-of.ts';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { timeIn } from '../../../domain/rules/instant-in.ts';
import type { View } from '../../../domain/view.ts';
import { type CsvCell, writeCsv } from '../lists/download/write-csv.ts';

const COLUMNS = [
  'name',
  'group',
  'phone',
  'state',
  'since',
  'experienced',
  'newcomer',
  'seeksCover',
  'movedUp',
  'came',
] as const;
const ORDER = ['coming', 'waiting', 'asked', 'invited', 'withdrawn', 'declined'] as const;

/** Everybody who has to do with a shift, a line each: who comes first, who waits in their order. */
export function writePeople(view: View, { signUps }: ShiftRow): string {
  const t = i18next.getFixedT(null, 'totals');
  const german = i18next.language !== 'en';
  const { timezone } = campaignOf(view);
  const day = (at: number) => {
    const written = dayIn(timezone, at);
    return german ? written.split('-').reverse().join('.') : written;
  };
  const moment = (at: number | null) => (at === null ? null : `${day(at)} ${timeIn(timezone, at)}`);
  const yes = (is: boolean) => (is ? t('people.yes') : null);
  const rows = ORDER.flatMap((state) => signUps.filter((one) => one.state === state)).map((one): CsvCell[] => [
    one.name,
    one.group === null ? null : (view.get('group', one.group)?.name ?? null),
    one.phone,
    t(`states.${one.state}`),
    moment(one.leftAt ?? one.at),
    yes(one.experienced),
    yes(one.newcomer),
    yes(one.state === 'coming' && one.seeksCover),
    moment(one.movedUpAt),
    one.came === null ? null : t(one.came ? 'people.yes' : 'people.no'),
  ]);
  return writeCsv(
    COLUMNS.map((column) => t(`people.${column}`)),
    rows,
    german,
  );
}

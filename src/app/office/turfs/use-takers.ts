import { useTranslation } from 'react-i18next';
import type { MemberRow } from '../../../domain/model/member.ts';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { isComing } from '../../../domain/rules/sign-ups.ts';
import { formatSpan, formatWeekday } from '../../texts/format.ts';
import { useNow } from '../../ui/use-now.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The shifts that these turfs can be walked in, soonest first, and the people: who comes to the chosen shift first. */
export function useTakers(
  turfs: readonly TurfRow[],
  shiftId: string | null,
): { readonly shifts: Choice[]; readonly people: Choice[] } {
  const { t } = useTranslation('turfs', { keyPrefix: 'assign' });
  const { timezone } = useCampaignRow();
  const now = useNow(60_000);
  const shifts = useRows('shift');
  const shift = shifts.find(({ id }) => id === shiftId);
  const coming = new Set(shift?.signUps.filter(isComing).map(({ member }) => member));
  return {
    shifts: doorShifts(shifts, turfs, now).map((one) => ({
      value: one.id,
      label: [`${formatWeekday(one.start, timezone)}, ${formatSpan(one, timezone)}`, one.title ?? one.place?.name]
        .filter(Boolean)
        .join(' · '),
    })),
    people: peopleFor(useRows('member'), turfs, coming).map(({ id, name }) => ({
      value: id,
      label: coming.has(id) ? `${name} · ${t('comes')}` : name,
    })),
  };
}

/** Upcoming shifts for doors, and those that the turfs have already. */
export function doorShifts(shifts: readonly ShiftRow[], turfs: readonly TurfRow[], now: number): ShiftRow[] {
  return shifts
    .filter(
      ({ id, kind, state, end }) =>
        turfs.some((turf) => turf.shift === id) || (kind === 'doors' && state === 'open' && end > now),
    )
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** Everybody who is not locked out, and who has one of the turfs already. */
export function peopleFor(
  members: readonly MemberRow[],
  turfs: readonly TurfRow[],
  coming: ReadonlySet<string | null>,
): MemberRow[] {
  return members
    .filter(({ id, revokedAt }) => revokedAt === null || turfs.some((turf) => turf.holder === id))
    .sort(
      (a, b) =>
        Number(coming.has(b.id)) - Number(coming.has(a.id)) ||
        a.name.localeCompare(b.name, 'de') ||
        (a.id < b.id ? -1 : 1),
    );
}

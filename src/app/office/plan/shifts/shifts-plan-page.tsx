import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../../domain/model/shift.ts';
import { dayIn } from '../../../../domain/rules/day-in.ts';
import { managesShift } from '../../../../domain/rules/manages-shift.ts';
import type { ShiftsPlan } from '../../../../planning/shifts/shifts-plan.ts';
import { formatShortDay } from '../../../texts/format.ts';
import { useCampaign, useCampaignClient, useServerNow } from '../../../ui/campaign-context.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import { useRows } from '../../use-rows.ts';
import { PlanRoom } from '../plan-room.tsx';
import type { Settings } from '../tasks.ts';
import { usePlanDesk } from '../use-plan-desk.ts';
import { defaultShifts } from './default-shifts.ts';
import { DifferenceList } from './difference-list.tsx';
import { putOn, takeOff } from './edit-places.ts';
import { findDifferences } from './find-differences.ts';
import { orderShifts, shiftsToPlan } from './order-shifts.ts';
import { ShiftsFields } from './shifts-fields.tsx';
import { shiftsFigures } from './shifts-figures.ts';
import { ShiftsPlanned } from './shifts-planned.tsx';
import { staffShifts } from './staff-shifts.ts';
import { useShiftNames } from './use-shift-names.ts';
import { useShiftsPublisher } from './use-shifts-publisher.ts';

/** Who takes which shift. There is no place in it, so there is no map beside it. */
export function ShiftsPlanPage() {
  const { t } = useTranslation(['planShifts', 'staffing', 'shifts']);
  const client = useCampaignClient();
  const { view } = client;
  const actor = useCampaign(({ actor: one }) => one);
  const { timezone } = useCampaignRow();
  const now = useServerNow(300_000);
  const rows = useRows('shift');
  const profiles = useRows('profile');
  const roomy = useMediaQuery('(min-width: 1000px)', undefined, { getInitialValueInEffect: false });
  const desk = usePlanDesk({
    task: 'shifts',
    defaults: () => defaultShifts(dayIn(timezone, now)),
    order: (settings, start) => orderShifts(view, actor, settings, start, Date.now() + client.skew),
  });
  const { plan, draft, other, fixed } = desk;
  const { settings } = draft;
  const staff = useMemo(() => {
    const mine = rows.filter((shift) => managesShift(actor, shift));
    const known = new Map(profiles.map((profile) => [profile.id, profile]));
    return (of: ShiftsPlan, set: Settings<'shifts'>) =>
      staffShifts(of, shiftsToPlan(mine, set, timezone, now), (id) => known.get(id));
  }, [rows, profiles, actor, timezone, now]);
  const shifts = useMemo(() => (plan ? staff(plan, settings) : []), [plan, settings, staff]);

  const latest = useRef(desk);
  latest.current = desk;
  const edit = useCallback((how: typeof putOn, shift: ShiftRow, member: string) => {
    const { draft: open, edit: keep } = latest.current;
    if (!open.plan) return;
    const edited = how(open.plan, open.settings, shift, member);
    keep(edited.plan, edited.changes);
  }, []);
  const put = useCallback((shift: ShiftRow, member: string) => edit(putOn, shift, member), [edit]);
  const take = useCallback((shift: ShiftRow, member: string) => edit(takeOff, shift, member), [edit]);
  const planned = plan && <ShiftsPlanned plan={plan} shifts={shifts} fixed={fixed} onPut={put} onTake={take} />;
  const differences = useMemo(
    () => (draft.plan && other?.plan ? findDifferences(draft.plan, other.plan) : []),
    [draft.plan, other],
  );
  return (
    <PlanRoom
      desk={desk}
      sense="more"
      summary={t('summary', { from: formatShortDay(settings.from), until: formatShortDay(settings.until) })}
      settings={<ShiftsFields desk={desk} />}
      figures={(of, set) => shiftsFigures(of, staff(of, set).filter(({ lack }) => lack).length)}
      nameOf={useShiftNames()}
      publisher={useShiftsPublisher()}
      legend={other && <DifferenceList differences={differences} a={draft.name} b={other.name} />}
      ways={
        <SegmentedControl
          fullWidth
          aria-label={t('ways.label')}
          value={settings.publishAs}
          data={(['ask', 'put'] as const).map((value) => ({ value, label: t(`ways.${value}`) }))}
          onChange={(way) => desk.set({ publishAs: way as typeof settings.publishAs })}
        />
      }
      beside={roomy ? (planned ?? <p>{t('empty')}</p>) : undefined}
    >
      {!roomy && planned}
    </PlanRoom>
  );
}

import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answersFor } from '../../../../domain/permissions.ts';
import type { TurfsPlan } from '../../../../planning/turfs/turfs-plan.ts';
import { formatCount } from '../../../texts/format.ts';
import { useCampaign } from '../../../ui/campaign-context.ts';
import { useWards } from '../../use-campaign-rows.ts';
import { useRows } from '../../use-rows.ts';
import { PlanRoom } from '../plan-room.tsx';
import type { Settings } from '../tasks.ts';
import { usePlanDesk } from '../use-plan-desk.ts';
import { ChosenTurfCard } from './chosen-turf-card.tsx';
import { defaultTurfs } from './default-turfs.ts';
import { type GatheredTurf, gatherTurfs } from './gather-turfs.ts';
import { orderTurfs } from './order-turfs.ts';
import { TurfsFields } from './turfs-fields.tsx';
import { turfsFigures } from './turfs-figures.ts';
import { TurfsLegend } from './turfs-legend.tsx';
import { TurfsList } from './turfs-list.tsx';
import { useChosenTurf } from './use-chosen-turf.ts';
import { namesOf, useTurfsPublisher } from './use-turfs-publisher.ts';
import { useTurfsSketch } from './use-turfs-sketch.tsx';

const NO_TURFS: readonly GatheredTurf[] = [];

/** How wards are cut into turfs. A tap on one says what it is, and lets the office know better. */
export function TurfsPlanPage() {
  const { t } = useTranslation('planTurfs');
  const actor = useCampaign((client) => client.actor);
  const allWards = useWards();
  const wards = useMemo(() => allWards.filter(({ id }) => answersFor(actor, id)), [allWards, actor]);
  const rows = useRows('turf');
  const standing = useMemo(() => rows.filter(({ closedAt }) => closedAt === null), [rows]);
  const desk = usePlanDesk({
    task: 'turfs',
    defaults: () => defaultTurfs(wards.map(({ id }) => id)),
    order: (settings, start) => orderTurfs(standing, settings, start),
  });
  const { plan, draft, other } = desk;
  const { settings, published } = draft;
  const turfs = useMemo(() => {
    // What is published has its names already, and so have the turfs that it became.
    const taken = published === null ? namesOf(standing) : new Set<string>();
    return gatherTurfs(plan, settings, taken);
  }, [plan, settings, published, standing]);
  const others = useMemo(
    () =>
      other?.plan ? gatherTurfs(other.plan, other.settings, new Set()).filter(({ hold }) => hold !== 'out') : NO_TURFS,
    [other],
  );
  const { turf: chosen, choose } = useChosenTurf(turfs);
  const show = useCallback((turf: GatheredTurf) => choose(turf, true), [choose]);
  useTurfsSketch(turfs, others, chosen);
  const figures = (of: TurfsPlan, held: Settings<'turfs'>) => turfsFigures(gatherTurfs(of, held, new Set()), of.left);
  return (
    <PlanRoom
      desk={desk}
      // Metres from the middle of a turf, times how uneven they are.
      sense="less"
      summary={t('summary', {
        count: settings.wards.length,
        size: t(`size.${settings.size.unit}`, { size: formatCount(settings.size.value) }),
      })}
      settings={<TurfsFields desk={desk} wards={wards} standing={published === null ? standing.length : 0} />}
      figures={figures}
      nameOf={(id) => allWards.find((ward) => ward.id === id)?.name}
      publisher={useTurfsPublisher()}
      legend={other && <TurfsLegend name={draft.name} other={other.name} />}
      pinned={chosen && <ChosenTurfCard key={chosen.id} desk={desk} turf={chosen} onChoose={choose} />}
    >
      {plan?.source === 'residents' && <p>{t('estimated')}</p>}
      <TurfsList turfs={turfs} chosen={chosen?.id} onChoose={show} />
    </PlanRoom>
  );
}

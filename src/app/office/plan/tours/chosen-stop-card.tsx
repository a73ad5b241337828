import { CloseButton, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { findPost } from '../../../../domain/city.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import entries from '../../entries.module.css';
import { postWords } from '../../post-words.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import { moveStop } from './move-stop.ts';
import { fixedOf } from './order-tours.ts';
import { numberTours } from './use-tours-sketch.tsx';

/** Measuring the ways of tours that are all fixed takes no longer. */
const MEASURE_MS = 2_000;

interface ChosenStopCardProps {
  readonly desk: PlanDesk<'tours'>;
  readonly stop: string;
  onClose(): void;
}

/** One stop: in which tour it is, and another tour for it. All others stay, and ways and times are measured anew. */
export function ChosenStopCard({ desk, stop, onClose }: ChosenStopCardProps) {
  const { t } = useTranslation('planTours', { keyPrefix: 'chosen' });
  const close = useTranslation().t('close');
  const { view, city } = useCampaignClient();
  const placement = view.get('placement', stop);
  const { plan, draft } = desk;
  if (!placement || !plan) return null;
  const { crews, locked } = draft.settings;
  const tours = numberTours(plan);
  const tour = tours.find(({ stops }) => stops.includes(stop));
  const left = plan.left.find((one) => one.stop === stop);
  const words = postWords(view, placement.post);
  const nameOf = (crew: string) => crews.find(({ id }) => id === crew)?.name ?? '–';
  const move = (crew: string) => {
    const moved = moveStop(plan, stop, crew, (id) => view.get('placement', id));
    const all = crews.map(({ id }) => id);
    desk.set({ locked: locked.includes(crew) ? locked : [...locked, crew] });
    desk.calculate(MEASURE_MS, (order) => ({ ...order, start: moved, fixed: fixedOf(moved, all) }));
  };
  return (
    <aside className={entries.entry} data-chosen aria-label={words}>
      <div className={entries.head}>
        <h2>{findPost(view, city, placement.post)?.street ?? words}</h2>
        <CloseButton aria-label={close} onClick={onClose} />
      </div>
      <p className={entries.line}>{words}</p>
      <p>
        {tour &&
          t('in', {
            stop: tour.stops.indexOf(stop) + 1,
            of: tour.stops.length,
            tour: tour.number,
            name: nameOf(tour.crew),
          })}
        {left && t(`left.${left.why}`)}
      </p>
      {!desk.fixed && (
        <Select
          mt={8}
          label={t('move')}
          value={tour?.crew ?? null}
          placeholder={t('nobody')}
          data={crews.map(({ id, name, day }) => ({ value: id, label: [name, day].filter(Boolean).join(' · ') }))}
          onChange={(crew) => crew !== null && crew !== tour?.crew && move(crew)}
        />
      )}
    </aside>
  );
}

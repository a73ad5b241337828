import { Button, Progress, Select, Text } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamRow } from '../../../domain/model/team.ts';
import type { TourRow } from '../../../domain/model/tour.ts';
import { tourProgress } from '../../../domain/rules/tour-progress.ts';
import type { View } from '../../../domain/view.ts';
import { formatDay, formatMetres } from '../../texts/format.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { useDeed } from '../use-deed.ts';

interface TourEntryProps {
  readonly tour: TourRow;
  readonly teams: readonly TeamRow[];
  readonly manages: boolean;
  readonly chosen: boolean;
  /** The same function at every render. */
  onShow(tour: TourRow): void;
}

/** One tour: who has it, how far it is, and what was left out and why. Of sixty, only one that changed renders again. */
export const TourEntry = memo(function TourEntry({ tour, teams, manages, chosen, onShow }: TourEntryProps) {
  const { t } = useTranslation('tours');
  const deed = useDeed();
  const [failure, setFailure] = useState<string>();
  const { done, skipped, open, metres } = useCampaign(({ view }) => howFar(view, tour), looksSame);
  const total = tour.stops.length;
  const reasons = new Map<string, number>();
  for (const stop of tour.stops) {
    if (stop.skipped) reasons.set(stop.skipped.reason, (reasons.get(stop.skipped.reason) ?? 0) + 1);
  }
  const told = (result: Awaited<ReturnType<typeof deed>>) => setFailure(result.done ? undefined : result.why);
  const facts = [
    t(`kind.${tour.kind}`),
    tour.day && formatDay(tour.day),
    formatMetres(metres),
    tour.state === 'closed' && t('office.closed'),
  ];
  return (
    <li className={entries.entry} data-chosen={chosen}>
      <div className={entries.head}>
        <h2>{tour.name}</h2>
        <span className={entries.count}>{t('office.done', { done, total })}</span>
      </div>
      <p className={entries.line}>{facts.filter(Boolean).join(' · ')}</p>
      <Progress.Root size={8} my={8} aria-hidden>
        <Progress.Section value={(done / total) * 100} color="var(--hung)" />
        <Progress.Section value={(skipped / total) * 100} color="var(--attention)" />
      </Progress.Root>
      {reasons.size > 0 && (
        <p className={entries.line}>
          {t('office.skipped')}{' '}
          {[...reasons].map(([reason, count]) => `${count}× ${t(`skip.${reason}` as 'skip.other')}`).join(', ')}
        </p>
      )}
      {manages && tour.state === 'open' && (
        <Select
          size="sm"
          aria-label={`${t('office.team')}: ${tour.name}`}
          clearable
          placeholder={t('office.noTeam')}
          value={tour.team}
          data={teams.filter((team) => team.closedAt === null).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(team) => void deed('assignTour', { tourId: tour.id, team }).then(told)}
        />
      )}
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      <div className={entries.actions}>
        <Button size="sm" aria-label={`${t('office.show')}: ${tour.name}`} onClick={() => onShow(tour)}>
          {t('office.show')}
        </Button>
        {manages && tour.state === 'open' && (
          <ConfirmButton
            size="sm"
            label={t('office.close')}
            describe={tour.name}
            question={open > 0 ? t('office.closeQuestion', { count: open }) : t('office.closeDone')}
            yes={t('office.close')}
            onConfirm={() => deed('closeTour', { tourId: tour.id }).then(told)}
          />
        )}
      </div>
    </li>
  );
});

/** Only the numbers: they are compared at every change of the campaign. */
function howFar(view: View, tour: TourRow) {
  const { done, skipped, open, metres } = tourProgress(view, tour);
  return { done, skipped, open, metres };
}

import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { looksSame, useCampaign } from '../../../ui/campaign-context.ts';
import { useCampaignRow, useWards } from '../../use-campaign-rows.ts';
import classes from '../lists.module.css';
import { type PlacementFilter, STATE_CHOICES, type StateChoice } from './placement-filter.ts';

interface FilterFieldsProps {
  filter: PlacementFilter;
  onChange(filter: PlacementFilter): void;
}

/** Which posters somebody wants: by ward, state, motif and tour. */
export function FilterFields({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('lists', { keyPrefix: 'filter' });
  const { motifs } = useCampaignRow();
  const wards = useWards();
  const tours = useCampaign(({ view }) => [...view.all('tour')].map(({ id, name }) => ({ id, name })), looksSame);
  const any = { value: '', label: t('any') };
  const set = (changes: Partial<PlacementFilter>) => onChange({ ...filter, ...changes });
  return (
    <div className={classes.fields}>
      <Select
        label={t('ward')}
        data={[any, ...wards.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))]}
        value={filter.ward}
        onChange={(ward) => set({ ward: ward ?? '' })}
      />
      <Select
        label={t('state')}
        data={STATE_CHOICES.map((value) => ({ value, label: t(`states.${value}`) }))}
        value={filter.state}
        onChange={(state) => set({ state: (state ?? 'all') as StateChoice })}
      />
      <Select
        label={t('motif')}
        data={[any, ...motifs.map(({ id, name }) => ({ value: id, label: name }))]}
        value={filter.motif}
        onChange={(motif) => set({ motif: motif ?? '' })}
      />
      <Select
        label={t('tour')}
        data={[any, ...tours.map(({ id, name }) => ({ value: id, label: name }))]}
        value={filter.tour}
        onChange={(tour) => set({ tour: tour ?? '' })}
      />
    </div>
  );
}

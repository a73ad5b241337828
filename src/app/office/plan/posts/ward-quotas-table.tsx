import { Button, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../texts/format.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { NumberField } from '../../fields/number-field.tsx';
import { useWards } from '../../use-campaign-rows.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import { standingPosters } from './standing-posters.ts';
import { countByWard, quotasBy, targetsOf, type WardQuotas } from './ward-quotas.ts';

/** How many posters each ward gets at least and at most: by residents, by the wards' targets, or by hand. */
export function WardQuotasTable({ desk }: { desk: PlanDesk<'posts'> }) {
  const { t } = useTranslation('planPosts', { keyPrefix: 'quotas' });
  const { view, city } = useCampaignClient();
  const wards = useWards();
  const { posters, wards: quotas } = desk.draft.settings;
  const standing = standingPosters(view);
  const counts = countByWard(standing);
  const total = (posters || 0) + standing.length;
  const set = (next: WardQuotas) => desk.set({ wards: next });
  const residents = city.pack.wards.map(({ id, residents: weight }) => ({ ward: id, weight }));
  const targets = targetsOf(wards);
  const change = (ward: string, limits: Partial<WardQuotas[number]>) =>
    set(quotas.map((quota) => (quota.ward === ward ? { ...quota, ...limits } : quota)));
  return (
    <div>
      <Text fw={700}>{t('title')}</Text>
      <Group gap={6} my={6}>
        <Button size="xs" onClick={() => set(quotasBy(total, residents, counts))}>
          {t('byResidents')}
        </Button>
        {targets.some(({ weight }) => weight > 0) && (
          <Button size="xs" onClick={() => set(quotasBy(total, targets, counts))}>
            {t('byTargets')}
          </Button>
        )}
        <Button size="xs" disabled={quotas.length === 0} onClick={() => set([])}>
          {t('none')}
        </Button>
      </Group>
      {quotas.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('free')}
        </Text>
      ) : (
        <Table verticalSpacing={4} horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('ward')}</Table.Th>
              <Table.Th ta="right">{t('standing')}</Table.Th>
              <Table.Th w={92}>{t('min')}</Table.Th>
              <Table.Th w={92}>{t('max')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {quotas.map(({ ward, min, max }) => {
              const name = view.get('ward', ward)?.name ?? ward;
              return (
                <Table.Tr key={ward}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  <Table.Td ta="right">{formatCount(counts.get(ward) ?? 0)}</Table.Td>
                  <Table.Td>
                    <NumberField
                      hidden
                      label={t('minOf', { name })}
                      value={min}
                      onChange={(next) => change(ward, { min: next })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <NumberField
                      hidden
                      label={t('maxOf', { name })}
                      value={max}
                      error={min > max ? t('order') : undefined}
                      onChange={(next) => change(ward, { max: next })}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}

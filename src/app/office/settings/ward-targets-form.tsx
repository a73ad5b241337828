import { Button, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { splitByResidents } from '../../../domain/rules/split-by-residents.ts';
import { formatCount } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { NumberField } from '../fields/number-field.tsx';
import { SaveRow } from '../fields/save-row.tsx';
import { Section } from '../fields/section.tsx';
import { useDeedForm } from '../fields/use-deed-form.ts';
import { useWards } from '../use-campaign-rows.ts';

/** What each ward should get of the whole target, and one button that splits it by residents. */
export function WardTargetsForm({ target }: { target: number }) {
  const { t } = useTranslation('office', { keyPrefix: 'settings.wards' });
  const { city } = useCampaignClient();
  const wards = useWards();
  const residents = new Map(city.pack.wards.map((ward) => [ward.id, ward.residents]));
  const live: Record<string, number> = Object.fromEntries(wards.map((ward) => [ward.id, ward.target]));
  const form = useDeedForm('setCampaign', live, (_, touched) => ({
    wardTargets: Object.entries(touched).map(([ward, next]) => ({ ward, target: next })),
  }));
  const sum = wards.reduce((all, ward) => all + (form.draft[ward.id] || 0), 0);
  const sent = Object.keys(form.touched);
  const errorOf = (ward: string) => form.errors[`wardTargets.${sent.indexOf(ward)}.target`];
  const split = () => {
    const parts = splitByResidents(
      target,
      wards.map((ward) => ({ ward: ward.id, residents: residents.get(ward.id) ?? 0 })),
    );
    form.set(Object.fromEntries(parts.map((part) => [part.ward, part.target])));
  };
  return (
    <Section
      title={t('title')}
      aside={
        <Button size="sm" onClick={split}>
          {t('split')}
        </Button>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('ward')}</Table.Th>
              <Table.Th ta="right">{t('residents')}</Table.Th>
              <Table.Th w={130}>{t('target')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {wards.map((ward) => (
              <Table.Tr key={ward.id}>
                <Table.Th scope="row" fw={600}>
                  {ward.id} {ward.name}
                </Table.Th>
                <Table.Td ta="right">{formatCount(residents.get(ward.id) ?? 0)}</Table.Td>
                <Table.Td>
                  <NumberField
                    hidden
                    label={t('targetOf', { name: ward.name })}
                    value={form.draft[ward.id] ?? Number.NaN}
                    error={errorOf(ward.id)}
                    onChange={(next) => form.set({ [ward.id]: next })}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm" c={sum === target ? 'dimmed' : 'var(--attention-text)'} mt="sm" role="status">
          {sum === target
            ? t('fits', { sum: formatCount(sum) })
            : t('sum', { sum: formatCount(sum), target: formatCount(target) })}
        </Text>
        <SaveRow form={form} />
      </form>
    </Section>
  );
}

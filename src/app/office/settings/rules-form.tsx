import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CampaignRow, CampaignRules } from '../../../domain/model/campaign.ts';
import { NumberField } from '../fields/number-field.tsx';
import { SaveRow } from '../fields/save-row.tsx';
import { Section } from '../fields/section.tsx';
import { useDeedForm } from '../fields/use-deed-form.ts';

const FIELDS = [
  ['spacing', 'metres'],
  ['postersPerPost', 'pieces'],
  ['junctionDistance', 'metres'],
  ['lowerEdge', 'metres'],
  ['monthsBefore', 'months'],
  ['takeDownWithinDays', 'days'],
  ['fine', 'euros'],
] as const satisfies readonly (readonly [keyof CampaignRules, string])[];

/** The city's by-law, as far as it can be counted. */
export function RulesForm({ campaign }: { campaign: CampaignRow }) {
  const { t } = useTranslation('office', { keyPrefix: 'settings.rules' });
  const form = useDeedForm('setCampaign', campaign.rules, (_, touched) => ({ rules: touched }));
  return (
    <Section title={t('title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {FIELDS.map(([field, unit]) => (
            <NumberField
              key={field}
              label={t(field)}
              unit={t(unit)}
              value={form.draft[field]}
              error={form.errors[`rules.${field}`]}
              onChange={(next) => form.set({ [field]: next })}
            />
          ))}
        </SimpleGrid>
        <SaveRow form={form} />
      </form>
    </Section>
  );
}

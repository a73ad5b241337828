import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '../../../domain/permissions.ts';
import { inHands } from '../../../domain/rules/stock-figures.ts';
import { formatCount } from '../../texts/format.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { Section } from '../fields/section.tsx';
import { useWards } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import { useScope } from '../use-scope.ts';
import { useStockFigures } from './use-stock-figures.ts';

/** Wards that share their stock, two by two: what each holds, and what both can count on. */
export function TandemSection() {
  const { t } = useTranslation('stock', { keyPrefix: 'office.tandems' });
  const manages = useCampaign(({ actor }) => may(actor, 'setTandem'));
  const mine = useScope();
  const figures = useStockFigures('');
  const wards = useWards();
  const deed = useDeed();
  const [one, setOne] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const [failure, setFailure] = useState<string>();
  const name = (id: string) => wards.find((ward) => ward.id === id)?.name ?? id;
  const pairs = wards.filter(({ id, tandem }) => tandem !== null && id < tandem && (mine(id) || mine(tandem)));
  const single = wards.filter(({ tandem }) => tandem === null);
  const held = (id: string) => {
    const of = figures.wards.find(({ ward }) => ward === id);
    return of ? inHands(of) : 0;
  };
  const put = async (ward: string, partner: string | null) => {
    const result = await deed('setTandem', { ward, with: partner });
    setFailure(result.done ? undefined : result.why);
    if (result.done) {
      setOne(null);
      setOther(null);
    }
  };
  const options = (not: string | null) =>
    single.filter(({ id }) => id !== not).map((ward) => ({ value: ward.id, label: ward.name }));
  if (!manages && pairs.length === 0) return null;
  return (
    <Section title={t('title')}>
      {pairs.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
      <ul className={entries.list}>
        {pairs.map(({ id, tandem }) => {
          const both = t('both', { one: name(id), other: name(tandem!) });
          return (
            <li key={id} className={entries.entry}>
              <div className={entries.head}>
                <h3>{both}</h3>
                <span className={entries.count}>
                  {t('together', { number: formatCount(held(id) + held(tandem!)) })}
                </span>
              </div>
              {[id, tandem!].map((ward) => (
                <p key={ward} className={entries.line}>
                  {t('has', { name: name(ward), number: formatCount(held(ward)) })}
                </p>
              ))}
              {manages && (
                <div className={entries.actions}>
                  <ConfirmButton
                    size="sm"
                    label={t('part')}
                    describe={both}
                    question={t('confirm')}
                    yes={t('yes')}
                    onConfirm={() => put(id, null)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      {manages && single.length > 1 && (
        <Group gap="sm" mt="sm" align="flex-end">
          <Select flex="1 1 160px" label={t('one')} data={options(other)} value={one} onChange={setOne} />
          <Select flex="1 1 160px" label={t('other')} data={options(one)} value={other} onChange={setOther} />
          <Button disabled={one === null || other === null} onClick={() => one && other && void put(one, other)}>
            {t('join')}
          </Button>
        </Group>
      )}
    </Section>
  );
}

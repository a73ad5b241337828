import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import entries from '../entries.module.css';
import { RemoteNotice } from '../remote/remote-notice.tsx';
import { useRemoteDeed } from '../remote/use-remote-deed.ts';
import { settleParked } from './parked-api.ts';
import { useParked } from './parked-context.tsx';
import { ParkedEntry } from './parked-entry.tsx';
import type { Spot } from './spot-of.ts';

interface ParkedDeedsProps {
  /** Id of the one that is ringed on the map. */
  chosen: string | undefined;
  onShow(id: string, spot: Spot): void;
}

/** What people did and the server could not book, from all phones. Only the server knows, so it takes a network. */
export function ParkedDeeds({ chosen, onShow }: ParkedDeedsProps) {
  const { t } = useTranslation('office', { keyPrefix: 'decide.parked' });
  const parked = useParked();
  const settle = useRemoteDeed(settleParked, parked.reload, t('offline'));
  const deeds = parked.data ?? [];
  if (deeds.length === 0 && !parked.error) return null;
  return (
    <section aria-labelledby="parked-deeds">
      <h2 id="parked-deeds" className={entries.heading}>
        {t('title')}
      </h2>
      <RemoteNotice remote={parked} offline={t('offline')} />
      {settle.failure && !parked.error && (
        <Text role="alert" c="var(--attention-text)">
          {settle.failure}
        </Text>
      )}
      {deeds.length > 0 && (
        <>
          <p className={entries.intro}>{t('hint')}</p>
          <ul className={entries.list}>
            {deeds.map((deed) => (
              <ParkedEntry
                key={deed.id}
                deed={deed}
                chosen={deed.id === chosen}
                onShow={(spot) => onShow(deed.id, spot)}
                onSettle={() => settle.run(deed.id)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

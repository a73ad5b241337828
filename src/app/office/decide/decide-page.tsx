import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { useMapDesk } from '../map/map-desk.tsx';
import pages from '../page.module.css';
import { DecisionEntry } from './decision-entry.tsx';
import { openDecisions } from './decisions.ts';
import { useParked } from './parked-context.tsx';
import { ParkedDeeds } from './parked-deeds.tsx';
import { RefusedDeeds } from './refused-deeds.tsx';

/** Posters that hang although something speaks against it, and what could not be booked: a person decides each. */
export function DecidePage() {
  const { t } = useTranslation('office', { keyPrefix: 'decide' });
  const decisions = useCampaign((client) => openDecisions(client.view), looksSame);
  const { look } = useMapDesk();
  const [chosen, setChosen] = useState<string>();
  const parked = useParked().data ?? [];
  const show = (id: string, at: LonLat) => {
    setChosen(id);
    look({ places: [at], chosen: at });
  };
  return (
    <>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
      </div>
      {decisions.length + parked.length === 0 && (
        <div className={entries.empty} role="status">
          <strong>{t('empty')}</strong>
          <Text c="dimmed">{t('emptyHint')}</Text>
        </div>
      )}
      {decisions.length > 0 && (
        <>
          <p className={pages.lead}>{t('lead')}</p>
          <ul className={entries.list}>
            {decisions.map((decision) => (
              <DecisionEntry
                key={decision.placement.id}
                decision={decision}
                chosen={decision.placement.id === chosen}
                onShow={() => show(decision.placement.id, decision.placement)}
              />
            ))}
          </ul>
        </>
      )}
      <ParkedDeeds chosen={chosen} onShow={show} />
      <RefusedDeeds />
    </>
  );
}

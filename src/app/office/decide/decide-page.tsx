import { Button, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { useMapDesk } from '../map/map-desk.tsx';
import pages from '../page.module.css';
import { DecisionEntry } from './decision-entry.tsx';
import { openDecisions, sameDecisions } from './decisions.ts';
import { useParked } from './parked-context.tsx';
import { ParkedDeeds } from './parked-deeds.tsx';
import { RefusedDeeds } from './refused-deeds.tsx';

/** Nobody decides more at a sitting, and a list of hundreds would be slow to follow what happens. */
const AT_ONCE = 40;

/** Posters that hang although something speaks against it, and what could not be booked: a person decides each. */
export function DecidePage() {
  const { t } = useTranslation('office', { keyPrefix: 'decide' });
  const decisions = useCampaign((client) => openDecisions(client.view), sameDecisions);
  const [most, setMost] = useState(AT_ONCE);
  const { look } = useMapDesk();
  const [chosen, setChosen] = useState<string>();
  const parked = useParked().data ?? [];
  const show = useCallback(
    (id: string, at: LonLat) => {
      setChosen(id);
      look({ places: [at], chosen: at });
    },
    [look],
  );
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
            {decisions.slice(0, most).map((decision) => (
              <DecisionEntry
                key={decision.placement.id}
                decision={decision}
                chosen={decision.placement.id === chosen}
                onShow={show}
              />
            ))}
          </ul>
          {decisions.length > most && (
            <Button mt="sm" fullWidth onClick={() => setMost(most + AT_ONCE)}>
              {t('more', { count: decisions.length - most })}
            </Button>
          )}
        </>
      )}
      <ParkedDeeds chosen={chosen} onShow={show} />
      <RefusedDeeds />
    </>
  );
}

import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintRow } from '../../../domain/model/complaint.ts';
import entries from '../entries.module.css';
import { useMapDesk } from '../map/map-desk.tsx';
import pages from '../page.module.css';
import { useRows } from '../use-rows.ts';
import { ComplaintEntry } from './complaint-entry.tsx';
import { ComplaintForm } from './complaint-form.tsx';

/** What the city complained about, the most urgent first; what was answered comes last. */
export function ComplaintsPage() {
  const { t } = useTranslation('complaints', { keyPrefix: 'office' });
  const { look } = useMapDesk();
  const rows = useRows('complaint');
  const [editing, setEditing] = useState<ComplaintRow | 'new'>();
  const [shown, setShown] = useState<string>();
  const complaints = useMemo(
    () => [...rows].sort((a, b) => urgency(a).localeCompare(urgency(b)) || a.at - b.at),
    [rows],
  );
  const ring = ({ lon, lat }: Pick<ComplaintRow, 'lon' | 'lat'>) =>
    look(lon === null || lat === null ? undefined : { places: [{ lon, lat }], chosen: { lon, lat } });
  const show = (complaint: ComplaintRow) => {
    setShown(complaint.id);
    ring(complaint);
  };
  const edit = (complaint: ComplaintRow | 'new') => {
    setEditing(complaint);
    // What the map showed of another one would look like a place of this one.
    ring(complaint === 'new' ? { lon: null, lat: null } : complaint);
  };
  if (editing) {
    return (
      <>
        <div className={pages.heading}>
          <h1 className={pages.title}>{editing === 'new' ? t('add') : t('edit')}</h1>
        </div>
        <ComplaintForm
          complaint={editing === 'new' ? undefined : editing}
          onDone={(saved) => {
            setEditing(undefined);
            if (saved) setShown(saved);
          }}
        />
      </>
    );
  }
  return (
    <>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
        <Button
          color="lamp"
          variant="filled"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => edit('new')}
        >
          {t('add')}
        </Button>
      </div>
      <p className={pages.lead}>{t('lead')}</p>
      {complaints.length === 0 && (
        <div className={entries.empty}>
          <strong>{t('empty')}</strong>
          <Text c="dimmed">{t('emptyHint')}</Text>
        </div>
      )}
      <ul className={entries.list}>
        {complaints.map((complaint) => (
          <ComplaintEntry
            key={complaint.id}
            complaint={complaint}
            chosen={complaint.id === shown}
            onShow={() => show(complaint)}
            onEdit={() => edit(complaint)}
          />
        ))}
      </ul>
    </>
  );
}

/** A calendar day sorts as text; without a deadline it comes after all that have one, and answered comes last. */
const urgency = ({ answeredAt, deadline }: ComplaintRow): string =>
  `${answeredAt === null ? 0 : 1} ${deadline ?? '9999-12-31'}`;

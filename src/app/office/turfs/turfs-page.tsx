import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurfRow } from '../../../domain/model/turf.ts';
import entries from '../entries.module.css';
import { useMapDesk, useSketch } from '../map/map-desk.tsx';
import pages from '../page.module.css';
import { useRows } from '../use-rows.ts';
import { useScope } from '../use-scope.ts';
import { TurfAreas } from './turf-areas.tsx';
import { TurfForm } from './turf-form.tsx';
import { TurfList } from './turf-list.tsx';

/** Where we knock: the turfs with who has them and how far they are, and a new one by hand. */
export function TurfsPage() {
  const { t } = useTranslation('turfs');
  const inScope = useScope();
  const rows = useRows('turf');
  const { look } = useMapDesk();
  const turfs = useMemo(() => rows.filter(({ ward, closedAt }) => closedAt === null && inScope(ward)), [rows, inScope]);
  /** The turf that is changed; null: a new one. */
  const [drawn, setDrawn] = useState<TurfRow | null>();
  const [saved, setSaved] = useState<string>();
  const [shown, setShown] = useState<string>();
  const show = useCallback((id: string | undefined) => setShown(id), []);
  const begin = useCallback(
    (turf: TurfRow | null) => {
      setDrawn(turf);
      setSaved(undefined);
      if (turf) look(sightOf(turf));
    },
    [look],
  );
  if (drawn !== undefined) {
    return (
      <>
        <div className={pages.heading}>
          <h1 className={pages.title}>{drawn ? t('edit') : t('add')}</h1>
        </div>
        <TurfForm
          turf={drawn ?? undefined}
          turfs={turfs}
          onDone={(turf) => {
            setDrawn(undefined);
            setSaved(turf?.name);
            if (turf) setShown(turf.id);
          }}
        />
      </>
    );
  }
  return (
    <>
      <TurfsOnMap turfs={turfs} shown={shown} onPick={show} />
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
        <Button
          color="lamp"
          variant="filled"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => begin(null)}
        >
          {t('add')}
        </Button>
      </div>
      <p className={pages.lead} role="status">
        {saved ? t('saved', { name: saved }) : t('lead')}
      </p>
      {turfs.length === 0 ? (
        <div className={entries.empty}>
          <strong>{t('empty')}</strong>
          <Text c="dimmed">{t('emptyHint')}</Text>
        </div>
      ) : (
        <TurfList
          turfs={turfs}
          shown={shown}
          onShow={(turf) => {
            setShown(turf?.id);
            if (turf) look(sightOf(turf));
          }}
          onChange={begin}
        />
      )}
    </>
  );
}

const sightOf = ({ ring }: TurfRow) => ({ places: ring.map(([lon, lat]) => ({ lon, lat })) });

interface TurfsOnMapProps {
  readonly turfs: readonly TurfRow[];
  readonly shown: string | undefined;
  onPick(id: string): void;
}

function TurfsOnMap({ turfs, shown, onPick }: TurfsOnMapProps) {
  useSketch(
    useMemo(
      () => ({ bare: true, layer: <TurfAreas turfs={turfs} shown={shown} onPick={onPick} /> }),
      [turfs, shown, onPick],
    ),
  );
  return null;
}

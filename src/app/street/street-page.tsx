import { IconCurrentLocation } from '@tabler/icons-react';
import type { Map as LeafletMap } from 'leaflet';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChosenPost } from '../map/chosen-post.tsx';
import { CityMap, type Tap } from '../map/city-map.tsx';
import { MapNotes } from '../map/map-notes.tsx';
import { PositionLayer } from '../map/position-layer.tsx';
import { usePostMarks } from '../map/use-post-marks.ts';
import type { AppUpdate } from '../ui/app-notices.tsx';
import { IconButton } from '../ui/button.tsx';
import { useCampaign, useCampaignClient } from '../ui/campaign-context.ts';
import { ToldBar } from '../ui/told-bar.tsx';
import { fixOf, usePosition } from '../ui/use-position.ts';
import { MotifDialog, StreetMenu, TourOnMap, TourSheet, TransferList } from './lazy-parts.ts';
import { StreetHeader } from './street-header.tsx';
import { StreetNotices } from './street-notices.tsx';
import styles from './street-page.module.css';
import { StreetSheet } from './street-sheet.tsx';
import { StreetWards } from './street-wards.tsx';
import { useActiveTour } from './tours/active-tour.ts';
import { useCovered } from './use-covered.ts';
import { useFollow } from './use-follow.ts';
import { useStartView } from './use-start-view.ts';
import { useStreet } from './use-street.ts';

interface StreetPageProps {
  readonly update: AppUpdate;
  /** Signs this phone out and deletes what is stored here. */
  readonly onLeave: () => Promise<void>;
}

/** The street: the map is the screen, one sheet in the thumb's reach, everything works without a network. */
export function StreetPage({ update, onLeave }: StreetPageProps) {
  const { t } = useTranslation(['street', 'common']);
  const client = useCampaignClient();
  const position = usePosition();
  const marks = usePostMarks(client);
  const timeZone =
    useCampaign(({ view }) => view.get('campaign', 'campaign')?.timezone) ?? marks.city.pack.manifest.timezone;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [open, setOpen] = useState<'menu' | 'transfer' | 'motif' | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const header = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const covered = useCovered(page, header, sheet);
  const fix = fixOf(position);
  const start = useStartView(map, marks.city.pack.manifest, fix);
  const follow = useFollow(map, fix, covered);
  const street = useStreet(position, map, covered);
  const tour = useActiveTour();
  // Another post in hand goes before the tour, and gives way to it again.
  const onTour = tour !== null && street.choice.kind === 'nothing';
  const close = () => setOpen(null);

  // The tap handler changes with every render, the map's listener need not.
  const tap = useRef(street.tap);
  useEffect(() => {
    tap.current = street.tap;
  });
  const [onTap] = useState(() => (tapped: Tap) => tap.current(tapped));

  return (
    <div ref={page} className={styles.page}>
      <main className={styles.map}>
        <CityMap marks={marks} start={start} onTap={onTap} onMap={setMap}>
          <StreetWards />
          {fix && <PositionLayer fix={fix} stale={street.use === 'stale'} />}
          {street.ringed && !onTour && <ChosenPost at={street.ringed} />}
          {tour !== null && (
            <Suspense>
              <TourOnMap id={tour} map={map} covered={covered} fix={fix} ringed={onTour} letGo={follow.letGo} />
            </Suspense>
          )}
        </CityMap>
        {street.choice.kind === 'adding' && <div className={styles.cross} aria-hidden />}
      </main>
      <header ref={header} className={styles.top}>
        <StreetHeader onMenu={() => setOpen('menu')} onTransfer={() => setOpen('transfer')} />
        <StreetNotices update={update} busy={street.busy} />
        <MapNotes manifest={marks.city.pack.manifest} />
      </header>
      <div className={styles.above}>
        <IconButton
          className={styles.locate}
          label={t('locate')}
          icon={IconCurrentLocation}
          onClick={follow.locate}
          disabled={!fix}
        />
        <ToldBar {...street.deeds} />
      </div>
      <section ref={sheet} className={styles.sheet} aria-label={t('hangsHere')}>
        {onTour ? (
          <Suspense fallback={<p>{t('common:loading')}</p>}>
            <TourSheet id={tour} street={street} timeZone={timeZone} onMotif={() => setOpen('motif')} />
          </Suspense>
        ) : (
          <StreetSheet street={street} position={position} timeZone={timeZone} onMotif={() => setOpen('motif')} />
        )}
      </section>
      <Suspense>
        {open === 'menu' && <StreetMenu onLeave={onLeave} onClose={close} />}
        {open === 'transfer' && <TransferList timeZone={timeZone} onClose={close} />}
        {open === 'motif' && <MotifDialog motif={street.motif} onClose={close} />}
      </Suspense>
    </div>
  );
}

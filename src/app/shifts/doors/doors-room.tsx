import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes } from 'react-router';
import { DoorCountBook } from '../../../device/door-counts.ts';
import { recallSession } from '../../../device/session.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useTold } from '../../ui/use-told.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { CountPage } from './count-page.tsx';
import { DoorsProvider } from './doors-context.ts';
import { EveningPage } from './evening-page.tsx';
import { MyTurfs } from './my-turfs.tsx';
import { SectionsPage } from './sections-page.tsx';
import { sendCounts } from './send-counts.ts';

/** At the doors: my turfs, and counting in them. */
export function DoorsRoom() {
  const client = useCampaignClient();
  const told = useTold();
  const { timezone } = client.city.pack.manifest;
  const today = dayIn(client.view.get('campaign', 'campaign')?.timezone ?? timezone, useNow(60_000) + client.skew);
  const { book, failed, again } = useBook(today);
  const doors = useMemo(() => book && { book, told, today }, [book, told, today]);
  if (failed) return <NoBook onRetry={again} />;
  if (!doors) return <Waiting />;
  return (
    <DoorsProvider value={doors}>
      <Routes>
        <Route index element={<MyTurfs />} />
        <Route path=":turfId" element={<CountPage />} />
        <Route path=":turfId/count/:sectionId" element={<CountPage />} />
        <Route path=":turfId/sections" element={<SectionsPage />} />
        <Route path=":turfId/evening" element={<EveningPage />} />
        <Route path="*" element={<Navigate to="/shifts/doors" replace />} />
      </Routes>
    </DoorsProvider>
  );
}

function useBook(today: string) {
  const client = useCampaignClient();
  const [book, setBook] = useState<DoorCountBook | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [day] = useState(today);
  useEffect(() => {
    let open: DoorCountBook | undefined;
    let over = false;
    DoorCountBook.open(recallSession()?.campaign.id ?? '', day).then(
      (opened) => {
        open = opened;
        if (over) return opened.close();
        setBook(opened);
        const isLeft = (turf: string) => client.view.get('turf', turf)?.holder !== client.actor.id;
        // An evening that nobody ended is over by the next day, and when the turf is given back.
        const left = opened.list().filter((count) => count.day < day || isLeft(count.turf));
        sendCounts(client, opened, left).catch(() => {});
      },
      () => setFailed(!over),
    );
    return () => {
      over = true;
      open?.close();
    };
  }, [client, day, attempt]);
  const again = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { book, failed, again };
}

function NoBook({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation(['doors', 'common']);
  return (
    <Room title={t('title')} back="/shifts">
      <p role="alert">{t('common:problem.storage')}</p>
      <Button onClick={onRetry}>{t('common:retry')}</Button>
    </Room>
  );
}

import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import type { AppUpdate } from '../ui/app-notices.tsx';
import { rememberPlace } from '../ui/last-place.ts';
import { Waiting } from '../ui/waiting.tsx';
import { StreetPage } from './street-page.tsx';
import styles from './street-rooms.module.css';

interface StreetRoomsProps {
  readonly update: AppUpdate;
  /** Signs this phone out and deletes what is stored here. */
  readonly onLeave: () => Promise<void>;
}

const StockRoom = lazy(async () => ({ default: (await import('./stock/stock-room.tsx')).StockRoom }));
const TakeDownRoom = lazy(async () => ({ default: (await import('./take-down/take-down-room.tsx')).TakeDownRoom }));
const ToursRoom = lazy(async () => ({ default: (await import('./tours/tours-room.tsx')).ToursRoom }));
const TasksRoom = lazy(async () => ({ default: (await import('./tasks/tasks-room.tsx')).TasksRoom }));

/**
 * The map, and the rooms beside it. The map stays mounted under an open room, so that whoever comes back finds it as it
 * was; each room is fetched with its words when it is first opened.
 */
export function StreetRooms({ update, onLeave }: StreetRoomsProps) {
  useEffect(() => rememberPlace('/street'), []);
  const inRoom = useLocation().pathname.replace(/\/+$/, '') !== '/street';
  return (
    <>
      <div inert={inRoom}>
        <StreetPage update={update} onLeave={onLeave} />
      </div>
      {inRoom && (
        <div className={styles.room}>
          <Suspense fallback={<Waiting />}>
            <Routes>
              <Route path="stock/*" element={<StockRoom />} />
              <Route path="take-down" element={<TakeDownRoom />} />
              <Route path="tours/*" element={<ToursRoom />} />
              <Route path="tasks/*" element={<TasksRoom />} />
              <Route path="*" element={<Navigate to="/street" replace />} />
            </Routes>
          </Suspense>
        </div>
      )}
    </>
  );
}

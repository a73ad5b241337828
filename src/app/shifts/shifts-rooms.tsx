import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Outlet, Route, Routes } from 'react-router';
import { type AppUpdate, TransferProblem, UpdateNotice } from '../ui/app-notices.tsx';
import { rememberPlace } from '../ui/last-place.ts';
import { PhoneNav } from '../ui/phone-nav.tsx';
import { Waiting } from '../ui/waiting.tsx';
import styles from './shifts-rooms.module.css';

const ShiftsPage = lazy(async () => ({ default: (await import('./list/shifts-page.tsx')).ShiftsPage }));
const MinePage = lazy(async () => ({ default: (await import('./mine/mine-page.tsx')).MinePage }));
const ShiftPage = lazy(async () => ({ default: (await import('./shift/shift-page.tsx')).ShiftPage }));
const SurveyPage = lazy(async () => ({ default: (await import('./survey/survey-page.tsx')).SurveyPage }));
const DoorsRoom = lazy(async () => ({ default: (await import('./doors/doors-room.tsx')).DoorsRoom }));

/** Who goes where, when and with whom; each room is fetched with its words when it is first opened. */
export function ShiftsRooms({ update }: { readonly update: AppUpdate }) {
  useEffect(() => rememberPlace('/shifts'), []);
  return (
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route element={<Places update={update} />}>
          <Route index element={<ShiftsPage />} />
          <Route path="mine" element={<MinePage />} />
        </Route>
        <Route path="survey" element={<SurveyPage />} />
        <Route path="doors/*" element={<DoorsRoom />} />
        <Route path=":shiftId" element={<ShiftPage />} />
        <Route path="*" element={<Navigate to="/shifts" replace />} />
      </Routes>
    </Suspense>
  );
}

/** The rooms that one goes between: the navigation stays where it is. */
function Places({ update }: { readonly update: AppUpdate }) {
  return (
    <div className={styles.places}>
      <div className={styles.place}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </div>
      <div className={styles.notices}>
        <TransferProblem />
        <UpdateNotice update={update} />
      </div>
      <PhoneNav />
    </div>
  );
}

import './mantine-styles.ts';
import { MantineProvider } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes } from 'react-router';
import type { PackManifest } from '../../domain/geometry/pack-manifest.ts';
import { type Deed, may } from '../../domain/permissions.ts';
import { useCampaign, useCampaignClient } from '../ui/campaign-context.ts';
import { useTheme } from '../ui/theme.ts';
import { officeTheme, officeVariables } from './mantine-theme.ts';
import { OfficeFrame } from './office-frame.tsx';
import { fetchPlanners } from './plan/run/fetch-planners.ts';
import { SituationPage } from './situation/situation-page.tsx';
import type { OfficeUpdate } from './update-note.tsx';
import { WithMap } from './with-map.tsx';

const decide = () => import('./decide/decide-page.tsx');
const exclusions = () => import('./exclusions/exclusions-page.tsx');
const people = () => import('./people/people-page.tsx');
const lists = () => import('./lists/lists-page.tsx');
const settings = () => import('./settings/settings-page.tsx');
const stock = () => import('./stock/stock-page.tsx');
const tours = () => import('./tours/tours-page.tsx');
const complaints = () => import('./complaints/complaints-page.tsx');
const takeDown = () => import('./take-down/take-down-page.tsx');
const teams = () => import('./teams/teams-page.tsx');
const staffing = () => import('./staffing/staffing-page.tsx');
const shiftForm = () => import('./staffing/shift-form-page.tsx');
const crew = () => import('./crew/crew-page.tsx');
const totals = () => import('./crew/totals-page.tsx');
const turfs = () => import('./turfs/turfs-page.tsx');
const plan = () => import('./plan/plan-page.tsx');
const volunteers = () => import('./volunteers/volunteers-page.tsx');
const DecidePage = lazy(async () => ({ default: (await decide()).DecidePage }));
const ExclusionsPage = lazy(async () => ({ default: (await exclusions()).ExclusionsPage }));
const PeoplePage = lazy(async () => ({ default: (await people()).PeoplePage }));
const ListsPage = lazy(async () => ({ default: (await lists()).ListsPage }));
const SettingsPage = lazy(async () => ({ default: (await settings()).SettingsPage }));
const StockPage = lazy(async () => ({ default: (await stock()).StockPage }));
const ToursPage = lazy(async () => ({ default: (await tours()).ToursPage }));
const ComplaintsPage = lazy(async () => ({ default: (await complaints()).ComplaintsPage }));
const TakeDownPage = lazy(async () => ({ default: (await takeDown()).TakeDownPage }));
const TeamsPage = lazy(async () => ({ default: (await teams()).TeamsPage }));
const StaffingPage = lazy(async () => ({ default: (await staffing()).StaffingPage }));
const ShiftFormPage = lazy(async () => ({ default: (await shiftForm()).ShiftFormPage }));
const CrewPage = lazy(async () => ({ default: (await crew()).CrewPage }));
const TotalsPage = lazy(async () => ({ default: (await totals()).TotalsPage }));
const TurfsPage = lazy(async () => ({ default: (await turfs()).TurfsPage }));
const PlanPage = lazy(async () => ({ default: (await plan()).PlanPage }));
const VolunteersPage = lazy(async () => ({ default: (await volunteers()).VolunteersPage }));

/** Every room beside the first one. */
const LATER: readonly (() => Promise<unknown>)[] = [
  decide,
  exclusions,
  people,
  settings,
  tours,
  stock,
  teams,
  lists,
  complaints,
  takeDown,
  staffing,
  shiftForm,
  crew,
  totals,
  turfs,
  volunteers,
  plan,
];

/** Long enough for the first room to be on screen. */
const FETCH_ROOMS_AFTER_MS = 1_500;

/** /office and all its rooms. Mount it at `/office/*`, inside of CampaignProvider; it brings Mantine and its texts along. */
export function OfficePage({ update }: { update: OfficeUpdate }) {
  const theme = useTheme();
  const { manifest } = useCampaignClient().city.pack;
  useEffect(() => fetchRooms(manifest), [manifest]);
  return (
    <MantineProvider
      theme={officeTheme}
      cssVariablesResolver={officeVariables}
      forceColorScheme={theme === 'night' ? 'dark' : 'light'}
    >
      <Suspense fallback={<Loading />}>
        <Rooms update={update} />
      </Suspense>
    </MantineProvider>
  );
}

/** The other rooms are fetched before anybody opens them: the network may be gone by then. */
function fetchRooms(manifest: PackManifest): () => void {
  const timer = setTimeout(() => {
    // Without a network each room is tried again when it is opened.
    void Promise.allSettled([...LATER.map((fetchRoom) => fetchRoom()), fetchPlanners(manifest)]);
  }, FETCH_ROOMS_AFTER_MS);
  return () => clearTimeout(timer);
}

function Rooms({ update }: { update: OfficeUpdate }) {
  // Waits here, once, for the office's texts.
  useTranslation('office');
  return (
    <Routes>
      <Route element={<OfficeFrame update={update} />}>
        <Route element={<WithMap />}>
          <Route index element={<SituationPage />} />
          <Route path="decide" element={<Only deed="clearFlag" room={<DecidePage />} />} />
          <Route path="plan/:task?" element={<Only deed="planPoster" room={<PlanPage />} />} />
          <Route path="tours" element={<Only deed="makeTour" room={<ToursPage />} />} />
          <Route path="complaints" element={<Only deed="enterComplaint" room={<ComplaintsPage />} />} />
          <Route path="take-down" element={<TakeDownPage />} />
          <Route path="turfs" element={<Only deed="setTurf" room={<TurfsPage />} />} />
          <Route path="shifts/new" element={<Only deed="makeShifts" room={<ShiftFormPage />} />} />
          <Route path="shifts/:shiftId/edit" element={<Only deed="setShift" room={<ShiftFormPage />} />} />
          <Route path="exclusions" element={<Only deed="excludePosts" room={<ExclusionsPage />} />} />
        </Route>
        <Route path="shifts">
          <Route index element={<Only deed="setShift" room={<StaffingPage />} />} />
          <Route path="totals" element={<Only deed="setShift" room={<TotalsPage />} />} />
          <Route path=":shiftId" element={<Only deed="setShift" room={<CrewPage />} />} />
        </Route>
        <Route path="plan/shifts" element={<Only deed="putOnShift" room={<PlanPage task="shifts" />} />} />
        <Route path="volunteers" element={<Only deed="setGreeter" room={<VolunteersPage />} />} />
        <Route path="people" element={<Only deed="invite" room={<PeoplePage />} />} />
        <Route path="stock" element={<Only deed="setTeam" room={<StockPage />} />} />
        <Route path="teams" element={<Only deed="setTeam" room={<TeamsPage />} />} />
        <Route path="lists/:part?" element={<Only deed="planPoster" room={<ListsPage />} />} />
        <Route path="settings" element={<Only deed="setCampaign" room={<SettingsPage />} />} />
        <Route path="*" element={<Navigate to="/office" replace />} />
      </Route>
    </Routes>
  );
}

/** A room for those who may do what is done there; the navigation shows the same ones. */
function Only({ deed, room }: { deed: Deed; room: ReactNode }) {
  const allowed = useCampaign(({ actor }) => may(actor, deed));
  return allowed ? room : <Navigate to="/office" replace />;
}

function Loading() {
  const { t } = useTranslation();
  return <p role="status">{t('loading')}</p>;
}

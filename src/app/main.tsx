import './ui/tokens.css';
import './ui/base.css';
import { lazy, StrictMode, Suspense, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { watchInstallOffer } from '../device/install-app.ts';
import { currentUpdate, onUpdate, watchUpdates } from './start/app-updates.ts';
import { CampaignGate } from './start/campaign-gate.tsx';
import { CampaignHolder } from './start/campaign-holder.ts';
import { CrashPage } from './start/crash-page.tsx';
import { firstPage } from './start/first-page.ts';
import { StreetRooms } from './street/street-rooms.tsx';
import { startTexts } from './texts/set-up.ts';
import { startTheme } from './ui/theme.ts';

/** The phone's one wiring point: what is opened first, and which address shows which room. */
const holder = new CampaignHolder();
void holder.start();
startTheme();
startTexts();
watchInstallOffer();
// Without a network there is nothing to install or to update.
watchUpdates().catch(() => {});

const JoinPage = lazy(async () => ({ default: (await import('./join/join-page.tsx')).JoinPage }));
const ShiftsRooms = lazy(async () => ({ default: (await import('./shifts/shifts-rooms.tsx')).ShiftsRooms }));
const OfficePage = lazy(async () => ({ default: (await import('./office/office-page.tsx')).OfficePage }));

function App() {
  const held = useSyncExternalStore(holder.subscribe, holder.state);
  const update = useSyncExternalStore(onUpdate, currentUpdate);
  const gate = { held, onRetry: () => void holder.start() };
  const inStreet = held.kind === 'open' && held.client.actor.role === 'volunteer';
  return (
    <Routes>
      <Route
        path="/join"
        element={
          <Suspense>
            <JoinPage onEntered={(session) => holder.enter(session)} />
          </Suspense>
        }
      />
      <Route
        path="/street/*"
        element={
          <CampaignGate {...gate}>
            <StreetRooms update={update} onLeave={() => holder.leave()} />
          </CampaignGate>
        }
      />
      <Route
        path="/shifts/*"
        element={
          <CampaignGate {...gate}>
            <Suspense>
              <ShiftsRooms update={update} />
            </Suspense>
          </CampaignGate>
        }
      />
      <Route
        path="/office/*"
        element={
          <CampaignGate {...gate}>
            <Suspense>{inStreet ? <Navigate to="/street" replace /> : <OfficePage update={update} />}</Suspense>
          </CampaignGate>
        }
      />
      <Route
        path="*"
        element={
          <CampaignGate {...gate}>
            <Navigate to={firstPage(held)} replace />
          </CampaignGate>
        }
      />
    </Routes>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <CrashPage>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </CrashPage>
  </StrictMode>,
);

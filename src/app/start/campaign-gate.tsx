import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { Button } from '../ui/button.tsx';
import { CampaignProvider, useCampaign, useCampaignClient } from '../ui/campaign-context.ts';
import { PhotosProvider } from '../ui/photos/photos-context.ts';
import { placeTheme } from '../ui/theme.ts';
import styles from './campaign-gate.module.css';
import type { Held } from './campaign-holder.ts';

interface CampaignGateProps {
  readonly held: Held;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Lets through to the campaign as soon as it is here, and says what is missing until then. */
export function CampaignGate({ held, onRetry, children }: CampaignGateProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  switch (held.kind) {
    case 'opening':
      return <Waiting />;
    case 'stranger':
      // Who was sent a shift finds it once they are in.
      return <Navigate to={pathname.startsWith('/shifts') ? `/join?to=${pathname.slice(1)}` : '/join'} replace />;
    case 'failed':
      return (
        <main className={styles.page}>
          <h1>{t('problem.title')}</h1>
          <p>{t(held.problem === 'network' ? 'problem.offline' : `problem.${held.problem}`)}</p>
          <Button look="main" onClick={onRetry}>
            {t('retry')}
          </Button>
        </main>
      );
    case 'open':
      return (
        <CampaignProvider value={held.client}>
          <PhotosProvider value={held.photos}>
            <FirstRows>{children}</FirstRows>
          </PhotosProvider>
        </CampaignProvider>
      );
  }
}

/** On the first visit the campaign's rows come a moment after the city. */
function FirstRows({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const client = useCampaignClient();
  const here = useCampaign(({ view }) => view.get('campaign', 'campaign') !== undefined);
  const status = useCampaign((campaign) => campaign.status);
  const city = useCampaign((campaign) => campaign.city);
  useEffect(() => placeTheme(city.pack.manifest.centre), [city]);
  if (here) return children;
  const problem = status.problem ?? (status.link === 'offline' ? 'offline' : null);
  if (!problem) return <Waiting />;
  const retry = () => {
    client.resume();
    client.wakeUp();
  };
  return (
    <main className={styles.page}>
      <h1>{t('problem.title')}</h1>
      <p>{problem === 'offline' ? t('problem.offline') : t(`transferProblem.${problem}`)}</p>
      <Button look="main" onClick={retry}>
        {t('retry')}
      </Button>
    </main>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <main className={styles.page} aria-busy="true">
      <p role="status" className={styles.waiting}>
        {t('loading')}
      </p>
    </main>
  );
}

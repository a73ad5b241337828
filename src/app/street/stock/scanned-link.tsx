import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { recallSession } from '../../../device/session.ts';
import type { TeamRow } from '../../../domain/model/team.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import { CodeProblem } from './code-entry.tsx';
import { findTeam } from './find-team.ts';
import styles from './team-page.module.css';

interface ScannedLinkProps {
  /** The team that I am in. */
  readonly team: TeamRow | undefined;
  readonly onJoin: (team: TeamRow) => void;
}

/** A team's card was scanned with the phone's own camera, which led here by its link: what is it to be? */
export function ScannedLink({ team: mine, onJoin }: ScannedLinkProps) {
  const { t } = useTranslation(['stock', 'common']);
  const { view } = useCampaignClient();
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  if (!hash) return null;
  const close = () => void navigate(pathname, { replace: true });
  const found = findTeam(view, recallSession()?.campaign.id, location.origin + pathname + hash);
  if (found.kind !== 'team') {
    return (
      <SheetDialog title={t('phone.scannedTitle')} onClose={close}>
        <div className={styles.choices}>
          <CodeProblem found={found} />
          <Button look="main" onClick={close}>
            {t('common:close')}
          </Button>
        </div>
      </SheetDialog>
    );
  }
  const { team } = found;
  const join = () => {
    close();
    onJoin(team);
  };
  const handOver = () => void navigate(`/street/stock/hand-over?to=${team.code}`, { replace: true });
  return (
    <SheetDialog title={team.name} onClose={close}>
      <div className={styles.choices}>
        {team.id === mine?.id ? (
          <>
            <p>{t('phone.isMine')}</p>
            <Button look="main" onClick={close}>
              {t('common:close')}
            </Button>
          </>
        ) : mine ? (
          <>
            <Button look="main" onClick={handOver}>
              {t('phone.handOver')}
            </Button>
            <Button onClick={join}>{t('phone.changeTeam')}</Button>
          </>
        ) : (
          <Button look="main" onClick={join}>
            {t('phone.join')}
          </Button>
        )}
      </div>
    </SheetDialog>
  );
}

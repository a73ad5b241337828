import { useTranslation } from 'react-i18next';
import type { SyncStatus } from '../../sync/sync-status.ts';
import { formatInstant } from '../texts/format.ts';
import { Button } from '../ui/button.tsx';
import { useCampaign, useCampaignClient } from '../ui/campaign-context.ts';
import { PhotoProgress } from '../ui/photos/lazy-photo-progress.tsx';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import { deedWords, fateWords, placeWords } from './entry-words.ts';
import { needsLook } from './needs-look.ts';
import styles from './transfer-list.module.css';

interface TransferListProps {
  readonly timeZone: string;
  readonly onClose: () => void;
}

/** Everything that was done on this phone, and what became of it. */
export function TransferList({ timeZone, onClose }: TransferListProps) {
  const { t } = useTranslation('poster');
  const client = useCampaignClient();
  const entries = useCampaign(({ entries }) => entries.call(client));
  const status = useCampaign((client) => client.status);
  const retry = () => {
    client.resume();
    client.wakeUp();
  };
  return (
    <SheetDialog title={t('transfer.title')} onClose={onClose}>
      <p className={styles.status}>{useStatusWords(status, timeZone)}</p>
      {status.pending > 0 && (
        <Button className={styles.retry} onClick={retry} disabled={status.link === 'syncing'}>
          {t('transfer.retry')}
        </Button>
      )}
      <PhotoProgress />
      {entries.length === 0 && <p>{t('transfer.empty')}</p>}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <div>
              <p className={styles.deed}>
                <strong>{deedWords(entry)}</strong>
                <time dateTime={new Date(entry.at).toISOString()}>{formatInstant(entry.at, timeZone)}</time>
              </p>
              <p>{placeWords(client, entry)}</p>
              <p className={entry.fate === 'applied' && entry.flags.length === 0 ? styles.fine : styles.fate}>
                {fateWords(entry)}
              </p>
            </div>
            {needsLook(entry) && <Button onClick={() => void client.dismiss(entry.id)}>{t('transfer.dismiss')}</Button>}
          </li>
        ))}
      </ul>
    </SheetDialog>
  );
}

function useStatusWords({ problem, link, lastSyncedAt }: SyncStatus, timeZone: string): string {
  const { t } = useTranslation(['poster', 'common']);
  if (problem) return t(`common:transferProblem.${problem}`);
  if (link === 'offline') return t('transfer.offline');
  if (link === 'syncing') return t('transfer.syncing');
  return lastSyncedAt === null
    ? t('transfer.never')
    : t('transfer.last', { when: formatInstant(lastSyncedAt, timeZone) });
}

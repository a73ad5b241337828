import { IconAlertTriangle } from '@tabler/icons-react';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LoggedEntry } from '../../../sync/ledger.ts';
import { refusalWords } from '../../texts/reason-words.ts';
import { Button } from '../../ui/button.tsx';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import card from '../card.module.css';
import { refusedEntries } from './refused-entries.ts';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';

/** What the server said no to after all: why, and what to do now. It stays until somebody has read it. */
export function RefusedNote({ now: { shift } }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  const client = useCampaignClient();
  const refusals = useCampaign((client) => refusedEntries(client.entries(), shift.id), looksSame);
  const [latest] = refusals;
  if (!latest) return null;
  const other = otherShift(latest);
  return (
    <div className={styles.alarm} role="alert">
      <IconAlertTriangle size={24} aria-hidden />
      <div>
        <strong>{t(latest.fate === 'parked' ? 'refused.parked' : 'refused.title')}</strong>
        <p>{nowWhat(latest)}</p>
        <div className={card.pair}>
          {latest.name === 'joinShift' && (
            <Link to={other ? `/shifts/${other}` : '/shifts'} className={styles.link}>
              {t(other ? 'collision.look' : 'toShifts')}
            </Link>
          )}
          <Button onClick={() => refusals.forEach(({ id }) => void client.dismiss(id))}>{t('refused.read')}</Button>
        </div>
      </div>
    </div>
  );
}

const otherShift = ({ reason, detail }: LoggedEntry) => (reason === 'collides' ? detail : null);

function nowWhat({ name, reason }: LoggedEntry): string {
  const key = [`shift:refused.now.${name}-${reason}`, `shift:refused.now.${reason}`].find((one) => i18next.exists(one));
  return key ? i18next.t(key as 'shift:refused.now.shift-over') : refusalWords(reason ?? 'other');
}

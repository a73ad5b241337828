import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { wantsIn } from '../../../domain/rules/sign-ups.ts';
import { formatSpan } from '../../texts/format.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';

/** Where I am at that time already, said before anybody taps. */
export function CollisionNote({ now: { own, collision, hasPlace, timeZone } }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  const { view } = useCampaignClient();
  if (!collision || (own && wantsIn(own))) return null;
  const what = collision.title ?? kindWords(view, collision.kind);
  return (
    <div className={styles.alarm}>
      <IconAlertTriangle size={24} aria-hidden />
      <div>
        <p>{t('collision.there', { what, when: formatSpan(collision, timeZone) })}</p>
        <p>{t(hasPlace ? 'collision.instead' : 'collision.full')}</p>
        <Link to={`/shifts/${collision.id}`} className={styles.link}>
          {t('collision.look')}
        </Link>
      </div>
    </div>
  );
}

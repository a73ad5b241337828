import { IconArrowBarDown, IconCalendarEvent, IconListCheck, IconPackages, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CampaignRules } from '../../domain/model/campaign.ts';
import { PostLegend } from '../map/post-legend.tsx';
import { Button } from '../ui/button.tsx';
import { useCampaign } from '../ui/campaign-context.ts';
import { PhotoSettings } from '../ui/photos/lazy-photo-settings.tsx';
import { Preferences } from '../ui/preferences.tsx';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import styles from './street-menu.module.css';

import { countTasks } from './tasks/count-tasks.ts';

interface StreetMenuProps {
  /** Signs this phone out and deletes what is stored here. */
  readonly onLeave: () => Promise<void>;
  readonly onClose: () => void;
}

/** The shifts, and the rooms beside the map (street-rooms.tsx). */
const ROOMS = [
  { room: 'shifts', to: '/shifts', icon: IconCalendarEvent },
  { room: 'tours', to: '/street/tours', icon: IconRoute },
  { room: 'stock', to: '/street/stock', icon: IconPackages },
  { room: 'take-down', to: '/street/take-down', icon: IconArrowBarDown },
  { room: 'tasks', to: '/street/tasks', icon: IconListCheck },
] as const;

/** Everything that is not needed on the ladder. */
export function StreetMenu({ onLeave, onClose }: StreetMenuProps) {
  const { t } = useTranslation(['street', 'common']);
  const rules = useCampaign(({ view }) => view.get('campaign', 'campaign')?.rules);
  const office = useCampaign(({ actor }) => actor.role !== 'volunteer');
  return (
    <SheetDialog title={t('menu.title')} onClose={onClose}>
      <Rooms onClose={onClose} />
      {rules && <Rules rules={rules} />}
      <section className={styles.section}>
        <h3>{t('common:signs.title')}</h3>
        <PostLegend />
      </section>
      <Preferences />
      <PhotoSettings />
      {office && (
        <Link to="/office" className={styles.link}>
          {t('menu.office')}
        </Link>
      )}
      <Link to="/join" className={styles.link}>
        {t('menu.handover')}
      </Link>
      <Leave onLeave={onLeave} />
    </SheetDialog>
  );
}

function Rooms({ onClose }: Pick<StreetMenuProps, 'onClose'>) {
  const { t } = useTranslation('street');
  const tasks = useCampaign(countTasks);
  return (
    <nav className={styles.rooms}>
      {ROOMS.map(({ room, to, icon: Icon }) => (
        <Link key={room} to={to} className={styles.room} onClick={onClose}>
          <Icon size={24} aria-hidden />
          <span>{t(`menu.rooms.${room}`)}</span>
          {room === 'tasks' && tasks > 0 && <strong className={styles.badge}>{tasks}</strong>}
        </Link>
      ))}
    </nav>
  );
}

function Rules({ rules }: { readonly rules: CampaignRules }) {
  const { t, i18n } = useTranslation('street');
  return (
    <section className={styles.section}>
      <h3>{t('menu.rules')}</h3>
      <ul className={styles.rules}>
        {rules.lowerEdge > 0 && (
          <li>{t('menu.ruleEdge', { metres: rules.lowerEdge.toLocaleString(i18n.language) })}</li>
        )}
        {rules.junctionDistance > 0 && <li>{t('menu.ruleJunction', { metres: rules.junctionDistance })}</li>}
        {rules.spacing > 0 && <li>{t('menu.ruleSpacing', { metres: rules.spacing })}</li>}
      </ul>
    </section>
  );
}

function Leave({ onLeave }: { readonly onLeave: () => Promise<void> }) {
  const { t } = useTranslation(['street', 'common']);
  const pending = useCampaign(({ status }) => status.pending);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState(false);
  const leave = () => {
    if (!asked) setAsked(true);
    else onLeave().catch(() => setProblem(true));
  };
  return (
    <section className={styles.section}>
      <h3>{t('menu.leave')}</h3>
      <p className={styles.dim}>{pending > 0 ? t('menu.leaveBlocked', { count: pending }) : t('menu.leaveHint')}</p>
      <Button disabled={pending > 0} onClick={leave}>
        {t(asked ? 'menu.leaveConfirm' : 'menu.leave')}
      </Button>
      {problem && <p role="alert">{t('common:problem.offline')}</p>}
    </section>
  );
}

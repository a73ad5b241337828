import {
  IconArrowBarToDown,
  IconBan,
  IconCalendarEvent,
  IconFileSpreadsheet,
  IconHeartHandshake,
  IconListCheck,
  IconMailExclamation,
  IconMap2,
  IconPackages,
  IconPolygon,
  IconRoute,
  IconSettings,
  IconTargetArrow,
  IconUsers,
  IconUsersGroup,
  IconWalk,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { type Deed, may } from '../../domain/permissions.ts';
import { useCampaign } from '../ui/campaign-context.ts';
import { Brand } from './brand.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { openDecisions } from './decide/decisions.ts';
import { useParked } from './decide/parked-context.tsx';
import classes from './navigation.module.css';
import { type OfficeUpdate, UpdateNote } from './update-note.tsx';
import { ViewChoices } from './view-choices.tsx';

interface Room {
  readonly name:
    | 'situation'
    | 'decide'
    | 'plan'
    | 'tours'
    | 'complaints'
    | 'take-down'
    | 'shifts'
    | 'turfs'
    | 'volunteers'
    | 'stock'
    | 'teams'
    | 'exclusions'
    | 'lists'
    | 'people'
    | 'settings';
  readonly path: string;
  readonly icon: TablerIcon;
  /** Only for roles that may do this. */
  readonly deed?: Deed;
}

const ROOMS: readonly Room[] = [
  { name: 'situation', path: '/office', icon: IconMap2 },
  { name: 'decide', path: '/office/decide', icon: IconListCheck, deed: 'clearFlag' },
  { name: 'plan', path: '/office/plan', icon: IconTargetArrow, deed: 'planPoster' },
  { name: 'tours', path: '/office/tours', icon: IconRoute, deed: 'makeTour' },
  { name: 'shifts', path: '/office/shifts', icon: IconCalendarEvent, deed: 'setShift' },
  { name: 'turfs', path: '/office/turfs', icon: IconPolygon, deed: 'setTurf' },
  { name: 'volunteers', path: '/office/volunteers', icon: IconHeartHandshake, deed: 'setGreeter' },
  { name: 'stock', path: '/office/stock', icon: IconPackages, deed: 'setTeam' },
  { name: 'teams', path: '/office/teams', icon: IconUsersGroup, deed: 'setTeam' },
  { name: 'complaints', path: '/office/complaints', icon: IconMailExclamation, deed: 'enterComplaint' },
  { name: 'take-down', path: '/office/take-down', icon: IconArrowBarToDown },
  { name: 'exclusions', path: '/office/exclusions', icon: IconBan, deed: 'excludePosts' },
  { name: 'lists', path: '/office/lists', icon: IconFileSpreadsheet, deed: 'planPoster' },
  { name: 'people', path: '/office/people', icon: IconUsers, deed: 'invite' },
  { name: 'settings', path: '/office/settings', icon: IconSettings, deed: 'setCampaign' },
];

/** The rooms of the office that this role may enter. */
export function Navigation({ update }: { update: OfficeUpdate }) {
  const { t } = useTranslation('office', { keyPrefix: 'rooms' });
  const role = useCampaign(({ actor }) => actor.role);
  const parked = useParked().data?.length ?? 0;
  const waiting = useCampaign(({ view }) => openDecisions(view).length) + parked;
  return (
    <nav className={classes.navigation} aria-label={t('navigation')}>
      <div className={classes.brand}>
        <Brand />
      </div>
      <ul>
        {ROOMS.filter(({ deed }) => !deed || may({ role }, deed)).map(({ name, path, icon: Icon }) => (
          <li key={name}>
            <NavLink to={path} end={path === '/office'} className={classes.link!}>
              <Icon size={20} aria-hidden />
              <span>{t(name)}</span>
              {name === 'decide' && waiting > 0 && (
                <span className={classes.badge}>
                  <span aria-hidden>{waiting}</span>
                  <span className="visually-hidden">{t('toDecide', { count: waiting })}</span>
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <NavLink to="/street" className={classes.link!}>
          <IconWalk size={20} aria-hidden />
          <span>{t('street')}</span>
        </NavLink>
        <ViewChoices />
        <UpdateNote update={update} />
        <ConnectionNote />
      </div>
    </nav>
  );
}

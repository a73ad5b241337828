import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { doorsOf } from '../../../domain/rules/count-door.ts';
import { isComing, signUpOf } from '../../../domain/rules/sign-ups.ts';
import type { CampaignClient } from '../../../sync/campaign-client.ts';
import { formatSpan, formatWeekday } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import styles from './doors.module.css';
import { useCounts, useDoors } from './doors-context.ts';
import { useTurfDeeds } from './use-turf-deeds.ts';

/** Evenings grow long, and turfs are given out late. */
const LATE_MS = 6 * 3_600_000;

/** /shifts/doors: the turfs that my phone counts in, and those of my shifts that nobody has taken yet. */
export function MyTurfs() {
  const { t } = useTranslation('doors');
  const { told } = useDoors();
  const { mine, open } = useCampaign(readTurfs, looksSame);
  return (
    <Room title={t('title')} back="/shifts" above={<ToldBar {...told} />}>
      {mine.length + open.length === 0 && (
        <>
          <p className={styles.thanks}>{t('turfs.none')}</p>
          <p className={styles.dim}>{t('turfs.noneHint')}</p>
          <Link to="/shifts" replace className={styles.link}>
            {t('turfs.toShifts')}
          </Link>
        </>
      )}
      {mine.length > 0 && (
        <>
          <h2 className={styles.title}>{t('turfs.mine')}</h2>
          <ul className={styles.list}>
            {mine.map((turf, index) => (
              <MyTurf key={turf.id} turf={turf} first={index === 0} />
            ))}
          </ul>
        </>
      )}
      {open.map(({ shift, when, turfs }) => (
        <section key={shift}>
          <h2 className={styles.title}>{t('turfs.openFor', { when })}</h2>
          <ul className={styles.list}>
            {turfs.map((turf) => (
              <OpenTurf key={turf.id} turf={turf} />
            ))}
          </ul>
        </section>
      ))}
    </Room>
  );
}

interface MyTurfProps {
  readonly turf: TurfRow;
  /** Only one button of a screen wears the lamp's colour. */
  readonly first: boolean;
}

function MyTurf({ turf, first }: MyTurfProps) {
  const { t } = useTranslation('doors');
  const waiting = useCounts().filter((count) => count.turf === turf.id && !count.sent);
  const doors = waiting.reduce((sum, { sums }) => sum + doorsOf(sums), 0);
  return (
    <li className={styles.card}>
      <About turf={turf} />
      {doors > 0 && <p className={styles.dim}>{t('turfs.waiting', { doors })}</p>}
      <div className={styles.pair}>
        <Link to={`/shifts/doors/${turf.id}/sections`} className={styles.link}>
          {t('turfs.look')}
        </Link>
        <Link to={`/shifts/doors/${turf.id}`} className={`${styles.link} ${first ? styles.go : ''}`}>
          {t('turfs.count')}
        </Link>
      </div>
    </li>
  );
}

function OpenTurf({ turf }: { readonly turf: TurfRow }) {
  const { t } = useTranslation('doors');
  const { take } = useTurfDeeds(turf);
  return (
    <li className={styles.card}>
      <About turf={turf} />
      <Button onClick={take}>{t('turfs.take')}</Button>
    </li>
  );
}

function About({ turf: { name, ward, done, sections } }: { readonly turf: TurfRow }) {
  const { t } = useTranslation('doors');
  const { view } = useCampaignClient();
  const wardName = ward === null ? undefined : view.get('ward', ward)?.name;
  const through = sections.filter(({ id }) => done.includes(id)).length;
  const facts = [wardName, t('turfs.progress', { done: through, count: sections.length })];
  return (
    <p className={styles.about}>
      <strong>{name}</strong>
      <span>{facts.filter(Boolean).join(' · ')}</span>
    </p>
  );
}

/** Mine by name, and what is still to be had, by shift. */
function readTurfs({ view, actor, city, skew }: CampaignClient) {
  const timezone = view.get('campaign', 'campaign')?.timezone ?? city.pack.manifest.timezone;
  const turfs = [...view.all('turf')]
    .filter(({ closedAt }) => closedAt === null)
    .sort((a, b) => a.name.localeCompare(b.name));
  const now = Date.now() + skew;
  const shifts = [...view.all('shift')]
    .filter((shift) => {
      const own = signUpOf(shift, actor.id);
      return shift.state === 'open' && shift.end + LATE_MS > now && own !== undefined && isComing(own);
    })
    .sort((a, b) => a.start - b.start);
  const isOpen = ({ holder, state }: TurfRow) => holder === null && state !== 'in-work' && state !== 'done';
  return {
    mine: turfs.filter(({ holder }) => holder === actor.id),
    open: shifts
      .map((shift) => ({
        shift: shift.id,
        when: `${formatWeekday(shift.start, timezone)}, ${formatSpan(shift, timezone)}`,
        turfs: turfs.filter((turf) => turf.shift === shift.id && isOpen(turf)),
      }))
      .filter((one) => one.turfs.length > 0),
  };
}

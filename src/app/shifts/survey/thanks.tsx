import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProfileRow } from '../../../domain/model/profile.ts';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { formatSpan, formatWeekday } from '../../texts/format.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { KindIcon } from '../list/kind-icon.tsx';
import { sameItems } from '../list/read-shifts.ts';
import { suitingShifts } from './suiting-shifts.ts';
import styles from './survey-page.module.css';

const MOST = 3;
/** What a week looks like of which nothing was said. */
const ANY_TIME: ProfileRow['week'] = [0, 0, 0, 0, 0, 0, 0];

const useSuiting = (profile: ProfileRow, now: number, timezone: string): readonly ShiftRow[] =>
  useCampaign(({ view }) => suitingShifts(view, profile, { now, timezone, most: MOST }), sameItems);

/** Saved: what to do next, the three shifts that suit best. */
export function Thanks({ profile, onChange }: { readonly profile: ProfileRow; onChange(): void }) {
  const { t } = useTranslation('survey');
  const { city, skew } = useCampaignClient();
  const now = useNow(60_000) + skew;
  const timezone = useCampaign(({ view }) => view.get('campaign', 'campaign')?.timezone) ?? city.pack.manifest.timezone;
  const suiting = useSuiting(profile, now, timezone);
  const nearly = useSuiting({ ...profile, week: ANY_TIME }, now, timezone);
  const shifts = suiting.length > 0 ? suiting : nearly;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.thanks}>
      <h2 ref={heading} tabIndex={-1}>
        {t('thanks.title')}
      </h2>
      <p>{t(suiting.length > 0 ? 'thanks.suits' : nearly.length > 0 ? 'thanks.nearly' : 'thanks.nothing')}</p>
      {shifts.length > 0 && (
        <ul>
          {shifts.map((shift) => (
            <li key={shift.id}>
              <Suiting shift={shift} timezone={timezone} />
            </li>
          ))}
        </ul>
      )}
      <Link to="/shifts" replace className={styles.all}>
        {t('thanks.all')}
      </Link>
      <Button onClick={onChange}>{t('thanks.change')}</Button>
    </div>
  );
}

function Suiting({ shift, timezone }: { readonly shift: ShiftRow; readonly timezone: string }) {
  const { t } = useTranslation('survey');
  const { view } = useCampaignClient();
  const ward = shift.ward === null ? undefined : view.get('ward', shift.ward)?.name;
  const place = shift.place?.name;
  return (
    <Link to={`/shifts/${shift.id}`} className={styles.shift}>
      <KindIcon kind={shift.kind} size={28} />
      <span>
        <strong>
          {formatWeekday(shift.start, timezone)}, {formatSpan(shift, timezone)}
        </strong>
        <span>{shift.title ?? kindWords(view, shift.kind)}</span>
        <small>{ward && place ? t('thanks.ward', { ward, place }) : (ward ?? place)}</small>
      </span>
    </Link>
  );
}

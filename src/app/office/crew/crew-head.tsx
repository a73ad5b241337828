import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconArrowLeft, IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { lateWithdrawals, placesOf } from '../../../domain/rules/sign-ups.ts';
import { formatSpan } from '../../texts/format.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import pages from '../page.module.css';
import { CancelDialog } from '../staffing/cancel-dialog.tsx';
import { dayWords, shiftWords } from '../staffing/shift-words.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import classes from './crew.module.css';
import { PhoneLink } from './phone-link.tsx';
import { useMomentWords } from './use-moment-words.ts';

interface CrewHeadProps {
  readonly shift: ShiftRow;
  /** ms since 1970 */
  readonly now: number;
}

/** What, when, where and under whom; what is lacking, in sentences; the shift's own deeds. */
export function CrewHead({ shift, now }: CrewHeadProps) {
  const { t } = useTranslation(['crew', 'staffing', 'shifts']);
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const over = shift.end <= now;
  const day = dayWords(shift.start, dayIn(timezone, now), timezone);
  const where = shift.place?.name ?? (shift.link ? t('online') : undefined);
  return (
    <header className={classes.head}>
      <Link to="/office/shifts" className={classes.back}>
        <IconArrowLeft size={18} aria-hidden /> {t('toBoard')}
      </Link>
      <div className={classes.top}>
        <div>
          <h1 className={pages.title}>{shiftWords(view, shift)}</h1>
          <p className={classes.facts}>
            <strong>
              {day}, {formatSpan(shift, timezone)}
            </strong>
            {over && <span>{t('over')}</span>}
            {where && <span>{where}</span>}
            <Lead shift={shift} />
          </p>
        </div>
        <Deeds shift={shift} over={over} />
      </div>
      {shift.state === 'cancelled' ? (
        <p className={classes.lack}>
          <IconAlertTriangleFilled size={18} aria-hidden /> {t('cancelled', { note: shift.cancelNote ?? '' })}
        </p>
      ) : (
        !over && <Lacks shift={shift} />
      )}
    </header>
  );
}

function Lead({ shift }: Pick<CrewHeadProps, 'shift'>) {
  const { t } = useTranslation('crew');
  const { lead } = shift;
  const name =
    useCampaign(({ view }) => (lead === null ? undefined : view.get('member', lead)?.name)) ?? shift.leadName;
  const phone = useCampaign(({ view }) => (lead === null ? undefined : view.get('profile', lead)?.phone));
  if (!name) return null;
  return (
    <span>
      {t('lead', { name })} {phone && <PhoneLink name={name} phone={phone} />}
    </span>
  );
}

function Lacks({ shift }: Pick<CrewHeadProps, 'shift'>) {
  const { t } = useTranslation('crew');
  const when = useMomentWords();
  const { missing, missingExperienced, seekingCover } = placesOf(shift);
  const lacks = [
    missing > 0 && t('lacks.people', { count: missing }),
    missingExperienced > 0 && t('lacks.experienced', { count: missingExperienced }),
    seekingCover > 0 && t('lacks.cover', { count: seekingCover }),
    shift.lead === null && t('lacks.lead'),
    ...lateWithdrawals(shift).map(({ name, leftAt }) =>
      t('lacks.late', { name: name ?? t('people.noName'), when: leftAt === null ? '' : when(leftAt) }),
    ),
  ].filter((words) => words !== false);
  if (lacks.length === 0) {
    return (
      <p className={classes.good} role="status">
        <IconCircleCheck size={20} aria-hidden />
        {t('lacks.nothing')}
      </p>
    );
  }
  return (
    <ul className={classes.lacks}>
      {lacks.map((words) => (
        <li key={words} className={classes.lack}>
          <IconAlertTriangleFilled size={18} aria-hidden /> {words}
        </li>
      ))}
    </ul>
  );
}

function Deeds({ shift, over }: { readonly shift: ShiftRow; readonly over: boolean }) {
  const { t } = useTranslation('crew');
  const deed = useDeed();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const restore = async () => {
    const result = await deed('cancelShift', { shiftId: shift.id, cancelled: false, note: null });
    setFailure(result.done ? undefined : result.why);
  };
  return (
    <Group gap="sm">
      {failure && (
        <Text role="alert" size="sm" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      <Button
        component={Link}
        to={`/office/shifts/${shift.id}/edit`}
        leftSection={<IconPencil size={18} aria-hidden />}
      >
        {t('edit')}
      </Button>
      {!over &&
        (shift.state === 'open' ? (
          <Button onClick={() => setAsking(true)}>{t('cancel')}</Button>
        ) : (
          <Button onClick={() => void restore()}>{t('restore')}</Button>
        ))}
      {asking && <CancelDialog shifts={[shift]} onClose={() => setAsking(false)} onDone={() => setAsking(false)} />}
    </Group>
  );
}

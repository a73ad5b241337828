import { Button, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintRow } from '../../../domain/model/complaint.ts';
import { dayIn, daysBetween } from '../../../domain/rules/day-in.ts';
import { formatDay, formatInstant } from '../../texts/format.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { PhotoView } from '../../ui/photos/photo-view.tsx';
import { useNow } from '../../ui/use-now.ts';
import entries from '../entries.module.css';
import { fileName, fileNamePart, saveFile } from '../save-file.ts';
import { memberName, useCampaignRow } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import { AssignComplaint } from './assign-complaint.tsx';
import classes from './complaints.module.css';

interface ComplaintEntryProps {
  readonly complaint: ComplaintRow;
  readonly chosen: boolean;
  onShow(): void;
  onEdit(): void;
}

/** One complaint: until when, about which poster, who puts it right, the proof, and the answer to the city. */
export function ComplaintEntry({ complaint, chosen, onShow, onEdit }: ComplaintEntryProps) {
  const { t } = useTranslation('complaints', { keyPrefix: 'office' });
  const client = useCampaignClient();
  const { timezone } = useCampaignRow();
  const today = dayIn(timezone, useNow(60_000) + client.skew);
  const deed = useDeed();
  const [failure, setFailure] = useState<string>();
  const [noPhoto, setNoPhoto] = useState(false);
  const { id, place, reason, deadline, notice, fixed, answeredAt } = complaint;
  const fixer = useCampaign(({ view }) => memberName(view, fixed?.by ?? null));
  const late = deadline !== null && answeredAt === null && deadline < today;
  const state =
    answeredAt !== null ? 'answered' : fixed ? 'fixed' : complaint.team || complaint.member ? 'given' : 'new';

  async function answer(withPhoto = true) {
    try {
      const { writeAnswer } = await import('./write-answer.ts');
      const name = fileName(`${t('file')}-${fileNamePart(place)}`, timezone, Date.now(), 'pdf');
      saveFile(name, 'application/pdf', await writeAnswer(client, complaint, withPhoto));
      setFailure(undefined);
      setNoPhoto(false);
    } catch (error) {
      console.error(error);
      setFailure(t('answerFailed'));
      setNoPhoto(withPhoto && fixed?.photo != null);
    }
  }
  const close = async (answered: boolean) => {
    const result = await deed('closeComplaint', { complaintId: id, answered });
    setFailure(result.done ? undefined : result.why);
  };
  return (
    <li className={entries.entry} data-chosen={chosen}>
      <div className={entries.head}>
        <h2>{place}</h2>
        <span className={entries.count}>{t(`states.${state}`)}</span>
      </div>
      <p className={late ? entries.warning : entries.line}>
        {[
          reason,
          deadline &&
            t(late ? 'late' : 'until', { day: formatDay(deadline), count: Math.abs(daysBetween(today, deadline)) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {chosen && notice && <p className={classes.notice}>{notice}</p>}
      {fixed && (
        <div className={fixed.photo ? classes.proof : undefined}>
          {fixed.photo && <PhotoView photo={fixed.photo} />}
          <p className={entries.line}>
            {[t('fixedAt', { when: formatInstant(fixed.at, timezone) }), fixer, fixed.note].filter(Boolean).join(' · ')}
          </p>
        </div>
      )}
      {chosen && answeredAt === null && <AssignComplaint complaint={complaint} />}
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      <div className={entries.actions}>
        {!chosen && (
          <Button size="sm" aria-label={`${t('open')}: ${place}`} onClick={onShow}>
            {t('open')}
          </Button>
        )}
        {answeredAt === null && (
          <Button size="sm" aria-label={`${t('edit')}: ${place}`} onClick={onEdit}>
            {t('edit')}
          </Button>
        )}
        {fixed && (
          <Button
            size="sm"
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
            aria-label={`${t('pdf')}: ${place}`}
            onClick={() => void answer()}
          >
            {t('pdf')}
          </Button>
        )}
        {noPhoto && (
          <Button size="sm" onClick={() => void answer(false)}>
            {t('pdfWithoutPhoto')}
          </Button>
        )}
        {(fixed || answeredAt !== null) && (
          <Button size="sm" onClick={() => void close(answeredAt === null)}>
            {answeredAt === null ? t('answered') : t('reopen')}
          </Button>
        )}
      </div>
    </li>
  );
}

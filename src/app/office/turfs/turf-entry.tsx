import { Button, Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurfRow } from '../../../domain/model/turf.ts';
import type { View } from '../../../domain/view.ts';
import { formatCount, formatDay, formatSpan, formatWeekday } from '../../texts/format.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { memberName, useCampaignRow } from '../use-campaign-rows.ts';
import { homesIn } from './draft-turf.ts';
import { OverlapNote } from './overlap-note.tsx';
import type { TurfCounts } from './turf-counts.ts';
import { TurfDetail } from './turf-detail.tsx';
import { TurfSign } from './turf-sign.tsx';
import classes from './turfs.module.css';

interface TurfEntryProps {
  readonly turf: TurfRow;
  readonly counts: TurfCounts | undefined;
  readonly overlaps: readonly string[];
  readonly marked: boolean;
  readonly shown: boolean;
  onMark(on: boolean): void;
  onShow(on: boolean): void;
  onChange(): void;
}

/** One turf: its state, how far it is, who has it. Open, all that can be done with it. */
export function TurfEntry({ turf, counts, overlaps, marked, shown, onMark, onShow, onChange }: TurfEntryProps) {
  const { t } = useTranslation('turfs');
  const { timezone } = useCampaignRow();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown) item.current?.scrollIntoView({ block: 'start' });
  }, [shown]);
  const who = useCampaign(({ view }) => whoHas(view, turf), looksSame);
  const [done, total, homes] = [turf.done.length, turf.sections.length, homesIn(turf.sections)];
  const holder = turf.holder === null ? undefined : (who.holder ?? t('somebody'));
  const shift = who.shift && `${formatWeekday(who.shift.start, timezone)}, ${formatSpan(who.shift, timezone)}`;
  // Nobody needs to have what is finished.
  const whose = [holder, shift].filter(Boolean).join(' · ') || (turf.state !== 'done' && t('nobody'));
  return (
    <li ref={item} className={`${entries.entry} ${classes.entry}`} data-chosen={shown}>
      <div className={entries.head}>
        <label className={classes.mark}>
          <input
            type="checkbox"
            aria-label={t('mark', { name: turf.name })}
            checked={marked}
            onChange={(event) => onMark(event.currentTarget.checked)}
          />
          <h3>{turf.name}</h3>
        </label>
        <TurfSign state={turf.state} />
      </div>
      <p className={entries.line}>
        {[
          turf.again && t('again', { day: formatDay(turf.again) }),
          t('sections', { count: total }),
          t('homes', { count: homes, homes: formatCount(homes) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className={classes.progress}>
        <Progress size={8} value={total > 0 ? (done / total) * 100 : 0} color="var(--hung)" aria-hidden />
        <span role="img" aria-label={t('doneOfAria', { done, total })}>
          {t('doneOf', { done, total })}
        </span>
      </div>
      {whose && <p className={entries.line}>{whose}</p>}
      <p className={entries.line}>{countWords(t, counts)}</p>
      <OverlapNote names={overlaps} />
      <div className={entries.actions}>
        <Button
          size="sm"
          aria-expanded={shown}
          aria-label={`${shown ? t('hide') : t('show')}: ${turf.name}`}
          onClick={() => onShow(!shown)}
        >
          {shown ? t('hide') : t('show')}
        </Button>
      </div>
      {shown && <TurfDetail turf={turf} counts={counts} onChange={onChange} />}
    </li>
  );
}

type Words = ReturnType<typeof useTranslation<'turfs'>>['t'];

function countWords(t: Words, counts: TurfCounts | undefined): string {
  const { doors = 0, conversation = 0 } = counts?.all ?? {};
  if (doors + conversation === 0) return t('notCounted');
  return [
    t('doors', { count: doors, doors: formatCount(doors) }),
    t('conversations', { count: conversation, conversations: formatCount(conversation) }),
  ].join(', ');
}

function whoHas(view: View, turf: TurfRow) {
  const shift = turf.shift === null ? undefined : view.get('shift', turf.shift);
  return { holder: memberName(view, turf.holder), shift: shift && { start: shift.start, end: shift.end } };
}

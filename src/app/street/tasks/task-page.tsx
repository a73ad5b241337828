import { IconCheck, IconMap2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { ComplaintRow } from '../../../domain/model/complaint.ts';
import { PlaceMap } from '../../map/place-map.tsx';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import { navigationLink } from '../../ui/navigation-link.ts';
import { PhotoView } from '../../ui/photos/lazy-photo-view.tsx';
import { Room, useLeaveRoom } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import { fixOf, usePosition } from '../../ui/use-position.ts';
import type { Tell } from '../../ui/use-told.ts';
import { WayTo } from '../../ui/way-to.tsx';
import { FixForm } from './fix-form.tsx';
import styles from './tasks.module.css';
import { useDeadlineWords } from './use-deadline-words.ts';
import { useFix } from './use-fix.ts';

/** The complaint that the address names. */
export function TaskPage({ tell }: { readonly tell: Tell }) {
  const { t } = useTranslation('complaints');
  const { id = '' } = useParams();
  const task = useCampaign(({ view }) => view.get('complaint', id));
  if (task) return <Task task={task} tell={tell} />;
  return (
    <Room title={t('phone.title')} back="/street/tasks">
      <p>{t('phone.gone')}</p>
    </Room>
  );
}

/** Where, what about, until when; and what I did about it. */
function Task({ task, tell }: { readonly task: ComplaintRow; readonly tell: Tell }) {
  const { t } = useTranslation('complaints');
  const leave = useLeaveRoom('/street/tasks');
  const position = usePosition();
  const here = fixOf(position);
  const { words, late } = useDeadlineWords()(task.deadline);
  const placement = useCampaign(({ view }) => (task.placement ? view.get('placement', task.placement) : undefined));
  const fix = useFix(task, placement, here, tell);
  const [again, setAgain] = useState(false);
  const asking = !task.fixed || again;
  const spot = placement ?? (task.lon !== null && task.lat !== null ? { lon: task.lon, lat: task.lat } : undefined);
  const tap = fix.deed === 'move' ? fix.setTarget : undefined;
  return (
    <Room
      title={task.place}
      back="/street/tasks"
      top={
        spot && (
          <PlaceMap at={fix.to ?? spot} position={position} zoom={17.5} onTap={({ post }) => post && tap?.(post.id)} />
        )
      }
      foot={
        asking && (
          <Button look="main" icon={IconCheck} disabled={!fix.ready} onClick={() => fix.send(leave)}>
            {t('phone.send')}
          </Button>
        )
      }
      above={<ToldBar {...tell} />}
    >
      <div className={styles.page}>
        <p>{task.reason}</p>
        {!task.fixed && <p className={late ? styles.late : styles.dim}>{words}</p>}
        {spot && (
          <div className={styles.way}>
            {here && <WayTo from={here} to={spot} />}
            <a className={styles.link} href={navigationLink(spot, task.place, navigator.userAgent)}>
              <IconMap2 size={20} aria-hidden /> {t('phone.navigate')}
            </a>
          </div>
        )}
        {task.fixed && (
          <>
            <p className={styles.done}>
              <IconCheck size={20} aria-hidden /> {t('phone.fixed')}
            </p>
            {task.fixed.note && <p>{task.fixed.note}</p>}
            {task.fixed.photo && (
              <div className={styles.proof}>
                <PhotoView photo={task.fixed.photo} />
              </div>
            )}
            {!again && <Button onClick={() => setAgain(true)}>{t('phone.again')}</Button>}
          </>
        )}
        {asking && <FixForm fix={fix} />}
      </div>
    </Room>
  );
}

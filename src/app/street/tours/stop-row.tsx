import { IconArrowBigUpLine, IconChevronDown, IconChevronUp, IconCut, IconRotate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PostPlace } from '../../../domain/city.ts';
import type { Stop } from '../../../domain/model/tour.ts';
import type { StopState } from '../../../domain/rules/tour-progress.ts';
import { Button } from '../../ui/button.tsx';
import styles from './tours.module.css';

/** What may be done with a stop in the list; what is undefined is not offered. */
export interface StopDoings {
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly onFirst?: (() => void) | undefined;
  readonly onSplit?: (() => void) | undefined;
  readonly onUnskip?: (() => void) | undefined;
}

interface StopRowProps extends StopDoings {
  readonly number: number;
  readonly stop: Stop;
  readonly place: PostPlace | undefined;
  readonly state: StopState;
  readonly next: boolean;
  readonly opened: boolean;
  readonly onOpen: () => void;
}

/** One stop of a tour; opened, it shows what may be done with it. */
export function StopRow({ number, stop, place, state, next, opened, onOpen, ...doings }: StopRowProps) {
  const { t } = useTranslation(['tours', 'street']);
  const why = stop.skipped ? t(`skip.${stop.skipped.reason}`) : t('phone.dropped');
  const facts = [
    place ? (place.packIndex < 0 ? t(`street:added.${place.kind}`) : t('street:post', { id: place.id })) : stop.post,
    ...(state === 'done' ? [t('phone.state.done')] : []),
    ...(state === 'skipped' ? [`${t('phone.state.skipped')}: ${why}`] : []),
  ];
  return (
    <li className={styles.stop}>
      <button type="button" className={styles.row} aria-expanded={opened} onClick={onOpen}>
        <span className={`${styles.number} ${next ? styles.next : styles[state]}`}>{number}</span>
        <span className={styles.about}>
          <strong>{place?.street || t('street:noStreet')}</strong>
          <span>{facts.join(' · ')}</span>
        </span>
      </button>
      {opened && (
        <div className={styles.doings}>
          {doings.onUp && (
            <Button icon={IconChevronUp} onClick={doings.onUp}>
              {t('phone.up')}
            </Button>
          )}
          {doings.onDown && (
            <Button icon={IconChevronDown} onClick={doings.onDown}>
              {t('phone.down')}
            </Button>
          )}
          {doings.onFirst && (
            <Button icon={IconArrowBigUpLine} onClick={doings.onFirst}>
              {t('phone.first')}
            </Button>
          )}
          {doings.onSplit && (
            <Button icon={IconCut} onClick={doings.onSplit}>
              {t('phone.splitHere')}
            </Button>
          )}
          {doings.onUnskip && (
            <Button icon={IconRotate} onClick={doings.onUnskip}>
              {t('phone.unskip')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

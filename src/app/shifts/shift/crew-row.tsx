import { IconCheck, IconMessage, IconPhone, IconUserMinus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SignUp } from '../../../domain/model/shift.ts';
import { IconButton } from '../../ui/button.tsx';
import { dialled } from './dial-link.ts';
import { PersonLine } from './person-line.tsx';
import styles from './shift.module.css';

interface CrewRowProps {
  readonly one: SignUp;
  /** Who takes this newcomer along. */
  readonly guide: string | null;
  readonly ticks: boolean;
  /** null: taken back. */
  readonly onTick: (came: boolean | null) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One person: to be called, to be ticked off, or to be taken off the list. */
export function CrewRow({ one, guide, ticks, onTick, onRemove }: CrewRowProps) {
  const { t } = useTranslation('shift');
  const name = one.name ?? '';
  return (
    <li className={styles.crew}>
      <PersonLine one={one} name={name}>
        {guide && <span>{t('crew.goesWith', { name: guide })}</span>}
        {one.phone && <span className={styles.number}>{one.phone}</span>}
      </PersonLine>
      <div className={styles.reach}>
        {one.phone && (
          <a
            className={styles.round}
            href={`tel:${dialled(one.phone)}`}
            aria-label={t('crew.call', { name })}
            title={t('crew.call', { name })}
          >
            <IconPhone size={22} aria-hidden />
          </a>
        )}
        {one.phone && !ticks && (
          <a
            className={styles.round}
            href={`sms:${dialled(one.phone)}`}
            aria-label={t('crew.write', { name })}
            title={t('crew.write', { name })}
          >
            <IconMessage size={22} aria-hidden />
          </a>
        )}
        {onRemove && one.member !== null && (
          <IconButton label={t('crew.remove.label', { name })} icon={IconUserMinus} onClick={onRemove} />
        )}
        {ticks && one.member !== null && (
          <>
            <IconButton
              label={t('crew.missed', { name })}
              icon={IconX}
              aria-pressed={one.came === false}
              className={styles.missed}
              onClick={() => onTick(one.came === false ? null : false)}
            />
            <IconButton
              label={t('crew.came', { name })}
              icon={IconCheck}
              aria-pressed={one.came === true}
              className={styles.came}
              onClick={() => onTick(one.came === true ? null : true)}
            />
          </>
        )}
      </div>
    </li>
  );
}

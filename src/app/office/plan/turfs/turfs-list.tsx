import { Button } from '@mantine/core';
import { IconBan, IconLock, IconMapPin } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../texts/format.ts';
import entries from '../../entries.module.css';
import { Fold } from '../fold.tsx';
import type { GatheredTurf } from './gather-turfs.ts';
import { balanceOf } from './turfs-figures.ts';
import classes from './turfs-list.module.css';
import { useTurfWords } from './use-turf-words.ts';

/** So many at once; the rest on demand. */
const FIRST = 20;
const STREETS_IN_LIST = 3;

interface TurfsListProps {
  readonly turfs: readonly GatheredTurf[];
  readonly chosen: string | undefined;
  /** The same function at every render. */
  onChoose(turf: GatheredTurf): void;
}

/** Every turf with its size and streets, and how even they are. */
export function TurfsList({ turfs, chosen, onChoose }: TurfsListProps) {
  const { t } = useTranslation('planTurfs', { keyPrefix: 'list' });
  const [all, setAll] = useState(false);
  const balance = balanceOf(turfs);
  if (turfs.length === 0) return null;
  return (
    <Fold
      title={t('title', { count: turfs.length })}
      aside={
        balance && t('balance', { largest: formatCount(balance.largest), smallest: formatCount(balance.smallest) })
      }
      open
    >
      <ul className={classes.turfs}>
        {turfs.slice(0, all ? undefined : FIRST).map((turf) => (
          <Line key={turf.id} turf={turf} chosen={turf.id === chosen} onChoose={onChoose} />
        ))}
      </ul>
      {turfs.length > FIRST && (
        <Button size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: turfs.length })}
        </Button>
      )}
    </Fold>
  );
}

const ICONS = { free: IconMapPin, held: IconLock, out: IconBan } as const;

interface LineProps {
  readonly turf: GatheredTurf;
  readonly chosen: boolean;
  onChoose(turf: GatheredTurf): void;
}

const Line = memo(function Line({ turf, chosen, onChoose }: LineProps) {
  const { t } = useTranslation('planTurfs', { keyPrefix: 'list' });
  const words = useTurfWords();
  const { name, hold } = turf;
  const Icon = ICONS[hold];
  return (
    <li>
      <button type="button" className={entries.place} aria-pressed={chosen} onClick={() => onChoose(turf)}>
        <Icon size={16} aria-hidden />
        {name}
        {hold !== 'free' && <span className="visually-hidden">, {t(hold)}</span>}
      </button>
      <span className={entries.count}>{words.size(turf)}</span>
      <p className={entries.line}>{words.streets(turf, STREETS_IN_LIST)}</p>
    </li>
  );
});

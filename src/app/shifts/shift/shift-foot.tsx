import { IconCheck, IconDoorEnter, IconHourglass, IconReplace } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/button.tsx';
import type { Foot, MainDeed } from './foot-for.ts';
import type { ShiftNow } from './use-shift.ts';
import type { ShiftDeeds } from './use-shift-deeds.ts';

const ICONS = {
  join: IconCheck,
  'line-up': IconHourglass,
  instead: IconReplace,
  asked: IconHourglass,
  count: IconDoorEnter,
  'all-there': IconCheck,
};

interface ShiftFootProps {
  readonly now: ShiftNow;
  readonly foot: Foot;
  readonly deeds: ShiftDeeds;
  readonly onOut: () => void;
}

/** "Ich komme", or whatever else is to be done now; and the way out again. */
export function ShiftFoot({ now, foot, deeds, onOut }: ShiftFootProps) {
  const { t } = useTranslation('shift');
  const navigate = useNavigate();
  const { own, collision, turfs, actor } = now;
  const doIt: Record<MainDeed, () => void> = {
    join: deeds.join,
    'line-up': deeds.join,
    instead: () => collision && deeds.joinInstead(collision.id),
    asked: () => {},
    count: () => {
      const turf = turfs.find(({ holder }) => holder === actor.id);
      if (turf) void navigate(`/shifts/doors/${turf.id}`);
    },
    'all-there': deeds.tickAll,
  };
  const yes = own?.state === 'invited' && (foot.main === 'join' || foot.main === 'line-up');
  return (
    <>
      {foot.main && (
        <Button look="main" icon={ICONS[foot.main]} disabled={foot.main === 'asked'} onClick={doIt[foot.main]}>
          {t(yes ? `foot.yes-${foot.main as 'join' | 'line-up'}` : `foot.${foot.main}`)}
        </Button>
      )}
      {foot.out && <Button onClick={onOut}>{t(`foot.${foot.out}`)}</Button>}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SignUp } from '../../../domain/model/shift.ts';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { isComing } from '../../../domain/rules/sign-ups.ts';
import type { Tell } from '../../ui/use-told.ts';
import type { ShiftNow } from './use-shift.ts';

/** What somebody does about a shift, all of it without a network. */
export function useShiftDeeds({ shift, actor, own }: ShiftNow, { run }: Tell) {
  const { t } = useTranslation('shift');
  const navigate = useNavigate();
  const shiftId = shift.id;

  const tick = (ticks: { member: string; came: boolean | null }[], words: string, before?: typeof ticks) =>
    run('tickShift', { shiftId, ticks }, { words, ...(before && { undo: () => tick(before, t('told.saved')) }) });
  const cover = (seeking: boolean) => {
    const words = t(seeking ? 'told.seeking' : 'told.notSeeking');
    run('seekCover', { shiftId, seeking }, { words });
  };
  const assign = (turf: TurfRow, holder: string | null, words: string, done?: () => void) => {
    const args = { turfIds: [turf.id], shift: turf.shift, holder };
    run('assignTurfs', args, { words, ...(done && { done }) });
  };

  return {
    join: () => run('joinShift', { shiftId, instead: null }, { words: t('told.saved') }),
    joinInstead: (instead: string) => run('joinShift', { shiftId, instead }, { words: t('told.saved') }),
    leave() {
      const words = own?.state === 'coming' ? t('told.left') : t('told.saved');
      run('leaveShift', { shiftId, memberId: actor.id }, { words });
    },
    remove: (memberId: string, name: string) =>
      run('leaveShift', { shiftId, memberId }, { words: t('told.removed', { name }) }),
    cover,
    /** Everybody who comes and is not ticked yet. */
    tickAll() {
      const open = shift.signUps.filter((one) => isComing(one) && one.came === null && one.member !== null);
      const all = (came: true | null) => open.map(({ member }) => ({ member: member!, came }));
      tick(all(true), t('told.allThere'), all(null));
    },
    tickOne: ({ member }: SignUp, came: boolean | null) => member !== null && tick([{ member, came }], t('told.saved')),
    take: (turf: TurfRow) =>
      assign(turf, actor.id, t('told.taken', { name: turf.name }), () => void navigate(`/shifts/doors/${turf.id}`)),
    giveBack: (turf: TurfRow) => assign(turf, null, t('told.givenBack', { name: turf.name })),
  };
}

export type ShiftDeeds = ReturnType<typeof useShiftDeeds>;

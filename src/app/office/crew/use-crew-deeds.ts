import { useTranslation } from 'react-i18next';
import type { MemberRow } from '../../../domain/model/member.ts';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { findCollision } from '../../../domain/rules/find-collision.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { shiftWords } from '../staffing/shift-words.ts';
import { type DeedResult, useDeed } from '../use-deed.ts';

export type Someone = Pick<MemberRow, 'id' | 'name'>;

/** What is done with one person of a shift. A refusal says whose it is, and where they are instead. */
export function useCrewDeeds(shift: ShiftRow) {
  const { t } = useTranslation('crew', { keyPrefix: 'calls' });
  const { view } = useCampaignClient();
  const deed = useDeed();
  const shiftId = shift.id;

  async function named({ id, name }: Someone, doing: Promise<DeedResult>): Promise<DeedResult> {
    const result = await doing;
    if (result.done) return result;
    const collision = result.detail === id ? findCollision(view, id, shift) : undefined;
    const why = collision ? t('collides', { what: shiftWords(view, collision) }) : result.why;
    return { ...result, why: t('refused', { name, why }) };
  }
  const ask = (one: Someone) => named(one, deed('inviteToShift', { shiftId, memberIds: [one.id] }));
  const takeOut = (one: Someone) => named(one, deed('leaveShift', { shiftId, memberId: one.id }));
  return {
    comes: (one: Someone) => named(one, deed('putOnShift', { shiftId, memberIds: [one.id] })),
    /** Their phones ask them too. */
    missed: ask,
    /** "No" answers a question: whoever was not asked before has been now. */
    declines: async (one: Someone) => {
      const asked = await ask(one);
      return asked.done ? takeOut(one) : asked;
    },
    takeOut,
    leads: (one: Someone) => named(one, deed('setShift', { shiftId, lead: one.id })),
  };
}

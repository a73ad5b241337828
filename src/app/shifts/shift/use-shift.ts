import { useTranslation } from 'react-i18next';
import { campaignOf } from '../../../domain/campaign-of.ts';
import type { ShiftRow, SignUp } from '../../../domain/model/shift.ts';
import type { TurfRow } from '../../../domain/model/turf.ts';
import type { Actor } from '../../../domain/mutator.ts';
import { findCollision } from '../../../domain/rules/find-collision.ts';
import { managesShift } from '../../../domain/rules/manages-shift.ts';
import { fitsIn, relievedBy, signUpOf } from '../../../domain/rules/sign-ups.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { sameItems } from '../list/read-shifts.ts';

/** A shift as it is now, and what I have to do with it. */
export interface ShiftNow {
  readonly shift: ShiftRow;
  readonly actor: Actor;
  readonly own: SignUp | undefined;
  /** ms since 1970 on the server's clock. */
  readonly now: number;
  readonly timeZone: string;
  /** 'Haustür' */
  readonly kind: string;
  readonly manages: boolean;
  readonly begun: boolean;
  readonly over: boolean;
  readonly cancelled: boolean;
  /** There is a place for me: a free one, or that of somebody who seeks cover. */
  readonly hasPlace: boolean;
  /** Where I am at that time already. */
  readonly collision: ShiftRow | undefined;
  /** Turfs that are walked in this shift. */
  readonly turfs: readonly TurfRow[];
}

/** The shift of this id as it is now; undefined: this phone knows none. */
export function useShift(id: string): ShiftNow | undefined {
  const client = useCampaignClient();
  // The kinds' words are in the texts of the list.
  useTranslation('shifts');
  const shift = useCampaign(({ view }) => view.get('shift', id));
  const actor = useCampaign((client) => client.actor);
  const experienced = useCampaign(
    ({ view }) => (shift && view.get('profile', actor.id)?.experienced.includes(shift.kind)) ?? false,
  );
  const collision = useCampaign(({ view }) => shift && findCollision(view, actor.id, shift));
  const turfs = useCampaign(
    ({ view }) => [...view.all('turf')].filter((turf) => turf.shift === id && turf.closedAt === null),
    sameItems,
  );
  const now = useNow(30_000, shift?.start) + client.skew;
  if (!shift) return undefined;
  return {
    shift,
    actor,
    own: signUpOf(shift, actor.id),
    now,
    timeZone: campaignOf(client.view).timezone,
    kind: kindWords(client.view, shift.kind),
    manages: managesShift(actor, shift),
    begun: shift.start <= now,
    over: shift.end <= now,
    cancelled: shift.state === 'cancelled',
    hasPlace: fitsIn(shift, { experienced }) || relievedBy(shift, { experienced }) !== undefined,
    collision,
    turfs,
  };
}

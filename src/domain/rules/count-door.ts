import type { DoorCounts } from '../model/tally.ts';

/**
 * What a thumb tells when a door is shut again. `notHome`, `opened` and `conversation` are one door each, told by how far
 * it went: a conversation is an opened door, too. `friendly` and `flyer` say more of the door before, once.
 */
export type DoorTap = keyof DoorCounts;
export type DoorMark = Extract<DoorTap, 'friendly' | 'flyer'>;

export interface DoorCounting {
  readonly sums: DoorCounts;
  /**
   * What was told of the last door; null: nothing that this screen remembers. It is never kept anywhere: with it the
   * order of the doors could be found again.
   */
  readonly last: { readonly opened: boolean; readonly marks: readonly DoorMark[] } | null;
}

export const NO_DOORS: DoorCounts = { notHome: 0, opened: 0, conversation: 0, friendly: 0, flyer: 0 };

/** Doors that were rung at: each is either opened or not. */
export const doorsOf = ({ notHome, opened }: DoorCounts): number => notHome + opened;

/** One tap more; the same object where it says nothing new, as a mark that the last door has. */
export function countDoor(now: DoorCounting, tap: DoorTap): DoorCounting {
  const { sums, last } = now;
  switch (tap) {
    case 'notHome':
      return { sums: { ...sums, notHome: sums.notHome + 1 }, last: { opened: false, marks: [] } };
    case 'opened':
      return { sums: { ...sums, opened: sums.opened + 1 }, last: { opened: true, marks: [] } };
    case 'conversation': {
      const { opened, conversation } = sums;
      return {
        sums: { ...sums, opened: opened + 1, conversation: conversation + 1 },
        last: { opened: true, marks: [] },
      };
    }
    default:
      if (!mayMark(now, tap)) return now;
      return { sums: { ...sums, [tap]: sums[tap] + 1 }, last: last && { ...last, marks: [...last.marks, tap] } };
  }
}

/**
 * Whether the last door can be called so: a shut one is not friendly, and none is so twice. Where the screen does not
 * remember the last door the sums say whether any is left.
 */
export function mayMark({ sums, last }: DoorCounting, mark: DoorMark): boolean {
  if (last) return !last.marks.includes(mark) && (mark === 'flyer' || last.opened);
  return sums[mark] < (mark === 'flyer' ? doorsOf(sums) : sums.opened);
}

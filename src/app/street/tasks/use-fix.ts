import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { findPost, type PostPlace } from '../../../domain/city.ts';
import type { ComplaintRow } from '../../../domain/model/complaint.ts';
import type { Fix } from '../../../domain/model/fields.ts';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { hangs } from '../../../domain/rules/placement-machine.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import type { Tell } from '../../ui/use-told.ts';

/** What I did with the poster that the complaint is about; `none`: nothing was to do, or there is no such poster. */
export type TaskDeed = 'take-down' | 'move' | 'repair' | 'none';

/** How I put a complaint right: the deed and its proof, filled in and then told. */
export function useFix(task: ComplaintRow, placement: PlacementRow | undefined, fix: Fix | null, tell: Tell) {
  const { t } = useTranslation('complaints');
  const { view, city, actor } = useCampaignClient();
  const deeds: readonly TaskDeed[] = placement && hangs(placement) ? ['take-down', 'move', 'repair', 'none'] : ['none'];
  const [picked, setDeed] = useState<TaskDeed>();
  const [target, setTarget] = useState<string>();
  const [photo, setPhoto] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const deed = deeds.length === 1 ? deeds[0] : picked;
  const to = target === undefined ? undefined : findPost(view, city, target);
  const proof = { photo, note: note.trim() || null, fix };
  const words = { words: t('phone.saved') };

  const doDeed = (placement: PlacementRow) => {
    const placementId = placement.id;
    if (deed === 'take-down') tell.run('takeDown', { placementId, fate: 'returned', photo, fix }, words);
    if (deed === 'repair') tell.run('repairPoster', { placementId, ...proof }, words);
    if (deed === 'move' && to) move(placement, to);
  };
  const move = ({ id: placementId, by, ward, motif, format, side }: PlacementRow, to: PostPlace) => {
    const there = { post: to.id, place: { lon: to.lon, lat: to.lat }, fix };
    if (by === actor.id || answersFor(actor, ward)) {
      tell.run('moveHang', { placementId, ...there }, words);
      return;
    }
    // Somebody else's poster: it came down and hangs anew, which is the same to the street and to the ledger.
    tell.run('takeDown', { placementId, fate: 'returned', photo, fix }, words);
    tell.run('hangPoster', { placementId: newId(), ...there, motif, format, side, hungAt: null }, words);
  };
  return {
    deeds,
    deed,
    setDeed,
    /** Where it hangs now, where it was moved. */
    to,
    setTarget,
    photo,
    setPhoto,
    note,
    setNote,
    ready: deed !== undefined && (deed !== 'move' || to !== undefined),
    send(done: () => void): void {
      if (placement) doDeed(placement);
      tell.run('fixComplaint', { complaintId: task.id, ...proof }, { ...words, done });
    },
  };
}

export type TaskFix = ReturnType<typeof useFix>;

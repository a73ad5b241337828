import i18next from 'i18next';
import { findPost } from '../../domain/city.ts';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import type { LoggedEntry } from '../../sync/ledger.ts';
import { flagWords, refusalWords } from '../texts/reason-words.ts';

const DEEDS = ['hangPoster', 'undoStep', 'moveHang', 'takeDown', 'addPost'] as const;

/** Whether its doer should know how it ended: refused or parked, and not seen yet. */
export const needsLook = (entry: LoggedEntry): boolean =>
  (entry.fate === 'refused' || entry.fate === 'parked') && !entry.dismissed;

/** 'Aufgehängt', 'Abgenommen', … */
export function deedWords(name: string): string {
  const t = i18next.getFixedT(null, 'street');
  const known = DEEDS.find((deed) => deed === name);
  return t(`transfer.deed.${known ?? 'other'}`);
}

/** Where it was: the street, and the post where it has a number; '' where nobody knows. */
export function placeWords({ view, city }: CampaignClient, { args }: LoggedEntry): string {
  const { post, postId, placementId } = (args ?? {}) as Record<string, unknown>;
  const id = post ?? postId ?? (typeof placementId === 'string' ? view.get('placement', placementId)?.post : undefined);
  const place = typeof id === 'string' ? findPost(view, city, id) : undefined;
  if (!place) return '';
  return [place.street, place.packIndex < 0 ? null : place.id].filter(Boolean).join(' · ');
}

/** What became of it, in a sentence. */
export function fateWords({ fate, flags, reason }: LoggedEntry): string {
  const t = i18next.getFixedT(null, 'street');
  switch (fate) {
    case 'saving':
    case 'waiting':
      return t(`transfer.fate.${fate}`);
    case 'applied':
      return flags.length === 0
        ? t('transfer.fate.applied')
        : t('transfer.fate.flagged', { why: flags.map(flagWords).join(', ') });
    case 'refused':
    case 'parked':
      return t(`transfer.fate.${fate}`, { why: reason ? refusalWords(reason) : '' });
  }
}

import i18next from 'i18next';
import { findPost } from '../../domain/city.ts';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import type { LoggedEntry } from '../../sync/ledger.ts';
import { flagWords, refusalWords } from '../texts/reason-words.ts';

/** 'Aufgehängt', 'Abgehängt, mitgenommen', …; what a newer app may have done is called a change. */
export function deedWords({ name, args }: Pick<LoggedEntry, 'name' | 'args'>): string {
  const t = i18next.getFixedT(null, 'poster');
  const { kind, fate } = (args ?? {}) as Record<string, unknown>;
  const known = [`${name} ${kind ?? fate}`, name, 'other'].find((key) => i18next.exists(`poster:transfer.deed.${key}`));
  return t(`transfer.deed.${known ?? 'other'}` as 'transfer.deed.other');
}

/** Where it was: the street, and the post where it has a number; or which tour; '' where nobody knows. */
export function placeWords({ view, city }: CampaignClient, { args }: LoggedEntry): string {
  const { post, postId, placementId, tourId } = (args ?? {}) as Record<string, unknown>;
  const id = post ?? postId ?? (typeof placementId === 'string' ? view.get('placement', placementId)?.post : undefined);
  const place = typeof id === 'string' ? findPost(view, city, id) : undefined;
  if (!place) return (typeof tourId === 'string' && view.get('tour', tourId)?.name) || '';
  return [place.street, place.packIndex < 0 ? null : place.id].filter(Boolean).join(' · ');
}

/** What became of it, in a sentence. */
export function fateWords({ fate, flags, reason }: LoggedEntry): string {
  const t = i18next.getFixedT(null, 'poster');
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

import type { Account } from '../model/stock.ts';
import type { View } from '../view.ts';

/** The ward that a depot, a team or a ward's own account belongs to; null for what everybody shares. */
export function wardOfAccount(view: View, account: Account): string | null {
  const colon = account.indexOf(':');
  if (colon < 0) return null;
  const [kind, id] = [account.slice(0, colon), account.slice(colon + 1)];
  if (kind === 'ward') return view.get('ward', id)?.id ?? null;
  return kind === 'depot' || kind === 'team' ? (view.get(kind, id)?.ward ?? null) : null;
}

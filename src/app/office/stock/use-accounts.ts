import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/model/stock.ts';
import { useWards } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';

/** The accounts that there is one of; depots, wards and teams have one each. */
const SINGLE_ACCOUNTS = ['print', 'street', 'scrap', 'lost', 'returned'] as const;

export interface NamedAccount {
  readonly id: Account;
  readonly kind: (typeof SINGLE_ACCOUNTS)[number] | 'depot' | 'ward' | 'team';
  readonly name: string;
  readonly ward: string | null;
  /** false: closed, and only worth a line while it still holds something. */
  readonly open: boolean;
}

export interface Accounts {
  readonly list: readonly NamedAccount[];
  get(id: Account): NamedAccount | undefined;
  /** As people call it; an account that nobody here knows is called by its id. */
  name(id: Account): string;
}

/** Every account of the campaign by the name that people know it by: depots first, then wards and teams. */
export function useAccounts(): Accounts {
  const { t } = useTranslation('stock', { keyPrefix: 'office.accounts' });
  const depots = useRows('depot');
  const wards = useWards();
  const teams = useRows('team');
  return useMemo(() => {
    const list: NamedAccount[] = [
      ...byName(depots).map((row) => own('depot', row)),
      ...wards.map(({ id, name }) => own('ward', { id, name: t('ward', { name }), ward: id, closedAt: null })),
      ...byName(teams).map((row) => own('team', row)),
      ...SINGLE_ACCOUNTS.map((id): NamedAccount => ({ id, kind: id, name: t(id), ward: null, open: true })),
    ];
    const byId = new Map(list.map((account) => [account.id, account]));
    return { list, get: (id) => byId.get(id), name: (id) => byId.get(id)?.name ?? id };
  }, [depots, wards, teams, t]);
}

interface Holder {
  readonly id: string;
  readonly name: string;
  readonly ward: string | null;
  readonly closedAt: number | null;
}

const own = (kind: 'depot' | 'ward' | 'team', { id, name, ward, closedAt }: Holder): NamedAccount => ({
  id: `${kind}:${id}`,
  kind,
  name,
  ward,
  open: closedAt === null,
});

const byName = <T extends Holder>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));

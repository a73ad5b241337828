import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/model/stock.ts';
import type { Piece } from '../../../domain/rules/ledger.ts';
import type { View } from '../../../domain/view.ts';
import { formatCount } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';

/** Names for accounts and pieces, in the language of now. */
export function useStockWords() {
  const { t } = useTranslation('stock');
  const { view } = useCampaignClient();
  const motif = (id: string | null) => {
    if (id === null) return t('phone.noMotif');
    return view.get('campaign', 'campaign')?.motifs.find((one) => one.id === id)?.name ?? t('phone.goneMotif');
  };
  return {
    /** 'Depot Mitte', 'Team Nord 1', 'Entsorgt'. */
    account: (account: Account): string => nameOf(view, account) ?? t(`phone.accounts.${fixedOf(account)}`),
    /** 'Miete', 'Ohne Motiv'. */
    motif,
    /** '20 A1-Paare Miete'. */
    pieces: (count: number, { format, motif: id }: Piece): string =>
      `${t(`phone.pieces.${format}`, { count, number: formatCount(count) })} ${motif(id)}`,
  };
}

function nameOf(view: View, account: Account): string | undefined {
  const [kind, id] = [account.slice(0, account.indexOf(':')), account.slice(account.indexOf(':') + 1)];
  return kind === 'depot' || kind === 'ward' || kind === 'team' ? view.get(kind, id)?.name : undefined;
}

const FIXED = ['print', 'street', 'scrap', 'lost', 'returned'] as const;

/** The word's key for an account without a name of its own, or whose owner this phone does not know. */
const fixedOf = (account: Account) => FIXED.find((name) => name === account) ?? 'unknown';

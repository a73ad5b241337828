import { useTranslation } from 'react-i18next';
import type { Piece } from '../../../domain/rules/ledger.ts';
import { formatCount } from '../../texts/format.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';

/** What kind of poster, in words: 'A1-Paar „Miete“', and with a number before it '40 A1-Paare „Miete“'. */
export function usePieceWords() {
  const { t } = useTranslation('stock', { keyPrefix: 'office' });
  const { motifs } = useCampaignRow();
  const said = (words: string, id: string | null) => {
    if (id === null) return motifs.length > 0 ? `${words} ${t('anyMotif')}` : words;
    const name = motifs.find((one) => one.id === id)?.name;
    return name ? t('withMotif', { words, name }) : `${words} (${t('goneMotif')})`;
  };
  return {
    piece: (piece: Piece) => said(t(`formats.${piece.format}`), piece.motif),
    pieces: (count: number, piece: Piece) =>
      said(t(`pieces.${piece.format}`, { count, number: formatCount(count) }), piece.motif),
  };
}

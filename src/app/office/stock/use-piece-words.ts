import { useTranslation } from 'react-i18next';
import type { Piece } from '../../../domain/rules/ledger.ts';
import { formatCount } from '../../texts/format.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';

/** What kind of poster, in words: 'A1-Paar, Gesicht', and with a number before it '40 A1-Paare, Gesicht'. */
export function usePieceWords() {
  const { t } = useTranslation('stock', { keyPrefix: 'office' });
  const { motifs } = useCampaignRow();
  const motif = (id: string | null) => {
    if (id === null) return motifs.length > 0 ? t('anyMotif') : undefined;
    return motifs.find((one) => one.id === id)?.name ?? t('goneMotif');
  };
  const said = (words: string, id: string | null) => [words, motif(id)].filter(Boolean).join(', ');
  return {
    motif: (id: string | null) => motif(id) ?? t('anyMotif'),
    piece: (piece: Piece) => said(t(`formats.${piece.format}`), piece.motif),
    pieces: (count: number, piece: Piece) =>
      said(t(`pieces.${piece.format}`, { count, number: formatCount(count) }), piece.motif),
  };
}

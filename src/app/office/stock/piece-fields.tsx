import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type PosterFormat, posterFormat } from '../../../domain/model/stock.ts';
import type { Piece } from '../../../domain/rules/ledger.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';

interface PieceFieldsProps {
  piece: Piece;
  onChange(piece: Piece): void;
}

/** What kind of poster: format, and motif where the campaign has some. */
export function PieceFields({ piece, onChange }: PieceFieldsProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office' });
  const { motifs } = useCampaignRow();
  return (
    <>
      <Select
        label={t('format')}
        data={posterFormat.options.map((value) => ({ value, label: t(`formats.${value}`) }))}
        value={piece.format}
        onChange={(value) => value && onChange({ ...piece, format: value as PosterFormat })}
      />
      {(motifs.length > 0 || piece.motif !== null) && (
        <Select
          label={t('motif')}
          data={[
            ...motifs.map(({ id, name }) => ({ value: id, label: name })),
            ...(piece.motif !== null && !motifs.some(({ id }) => id === piece.motif)
              ? [{ value: piece.motif, label: t('goneMotif') }]
              : []),
            { value: '', label: t('anyMotif') },
          ]}
          value={piece.motif ?? ''}
          onChange={(value) => onChange({ ...piece, motif: value || null })}
        />
      )}
    </>
  );
}

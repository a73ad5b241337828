import { useTranslation } from 'react-i18next';
import { posterFormat } from '../../domain/model/stock.ts';
import { balance, keepsLedger, type Piece, teamOf } from '../../domain/rules/ledger.ts';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import { formatCount } from '../texts/format.ts';
import { Button } from '../ui/button.tsx';
import { looksSame, useCampaign } from '../ui/campaign-context.ts';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import type { Hanging, useMotif } from './use-motif.ts';

interface MotifDialogProps {
  readonly motif: ReturnType<typeof useMotif>;
  readonly onClose: () => void;
}

/** What the next posters are, and how many of each the own team still has. */
export function MotifDialog({ motif: { motifs, motif, format, side, keep }, onClose }: MotifDialogProps) {
  const { t } = useTranslation(['poster', 'common', 'street']);
  const ids = [...motifs.map(({ id }) => id), null];
  const left = useCampaign((client) => leftOf(client, ids, format), looksSame);
  // Who does not say which motif has all of them in the bag.
  const counted = motif ? [motif.id] : ids;
  const leftOfFormats = useCampaign(
    (client) =>
      posterFormat.options.map((each) => leftOf(client, counted, each)?.reduce((sum, count) => sum + count, 0)),
    looksSame,
  );
  const now: Hanging = { motif: motif?.id ?? null, format, side };
  const withCount = (name: string, count: number | undefined) =>
    count === undefined ? name : t('motif.left', { name, count: formatCount(count) as unknown as number });
  return (
    <SheetDialog title={t('motif.title')} onClose={onClose}>
      <RadioGroup
        row
        label={t('motif.label')}
        options={ids.map((id, index) => ({
          value: id ?? '',
          label: withCount(motifs[index]?.name ?? t('motif.none'), id === null ? undefined : left?.[index]),
        }))}
        value={motif?.id ?? ''}
        onChange={(id) => keep({ ...now, motif: id || null })}
      />
      <RadioGroup
        row
        label={left ? `${t('motif.format')}. ${t('motif.team')}` : t('motif.format')}
        options={posterFormat.options.map((value, index) => ({
          value,
          label: withCount(t(`street:format.${value}`), leftOfFormats[index]),
        }))}
        value={format}
        onChange={(value) => keep({ ...now, format: value })}
      />
      <RadioGroup
        row
        label={`${t('motif.side')}. ${t('motif.sideHint')}`}
        options={(['both', 'front', 'back'] as const).map((value) => ({
          value,
          label: value === 'both' ? t('motif.both') : t(`street:motif.${value}`),
        }))}
        value={side}
        onChange={(value) => keep({ ...now, side: value })}
      />
      <Button look="main" onClick={onClose}>
        {t('common:done')}
      </Button>
    </SheetDialog>
  );
}

/** What the own team's bag holds of each motif; undefined where nobody counts, or there is no team. */
function leftOf({ view, actor }: CampaignClient, motifs: readonly Piece['motif'][], format: Piece['format']) {
  const team = teamOf(view, actor);
  if (team === null || !keepsLedger(view)) return undefined;
  return motifs.map((motif) => Math.max(0, balance(view, `team:${team}`, { format, motif })));
}

import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import type { useMotif } from './use-motif.ts';

interface MotifDialogProps {
  readonly motif: ReturnType<typeof useMotif>;
  readonly onClose: () => void;
}

/** What the next posters are. */
export function MotifDialog({ motif: { motifs, motif, side, keep }, onClose }: MotifDialogProps) {
  const { t } = useTranslation(['street', 'common']);
  return (
    <SheetDialog title={t('motif.title')} onClose={onClose}>
      <RadioGroup
        label={t('motif.label')}
        options={[...motifs.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: t('motif.none') }]}
        value={motif?.id ?? ''}
        onChange={(id) => keep({ motif: id || null, side })}
      />
      <RadioGroup
        row
        label={`${t('motif.side')}. ${t('motif.sideHint')}`}
        options={(['both', 'front', 'back'] as const).map((value) => ({ value, label: t(`motif.${value}`) }))}
        value={side}
        onChange={(value) => keep({ motif: motif?.id ?? null, side: value })}
      />
      <Button look="main" onClick={onClose}>
        {t('common:done')}
      </Button>
    </SheetDialog>
  );
}

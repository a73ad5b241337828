import { useTranslation } from 'react-i18next';
import { FEWEST_HOMES } from '../../../domain/model/turf.ts';
import { formatCount } from '../../texts/format.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import classes from '../fields/panel-form.module.css';
import { homesIn } from './draft-turf.ts';
import type { KnownAddresses } from './use-addresses.ts';
import type { TurfDraft } from './use-turf-draft.ts';

interface TurfSizeProps {
  readonly draft: TurfDraft;
  readonly known: KnownAddresses;
  readonly ward: string | null;
}

/** How large it is as it is drawn now, before it is saved. */
export function TurfSize({ draft: { ring, offered, sections }, known, ward }: TurfSizeProps) {
  const { t } = useTranslation('turfs');
  const wardName = useCampaign(({ view }) => (ward === null ? undefined : view.get('ward', ward)?.name));
  const homes = homesIn(sections);
  const size = `${t('sections', { count: sections.length })}, ${t('homes', { count: homes, homes: formatCount(homes) })}`;
  const none = known.state === 'there' ? t('form.tooFew', { fewest: FEWEST_HOMES }) : t(`form.${known.state}`);
  return (
    <div role="status" className={classes.preview} data-plan>
      <strong>{ring.length < 3 ? t('form.nothing') : offered.length === 0 ? none : size}</strong>
      {sections.length > 0 && <p>{t('form.ward', { ward: wardName ?? t('noWard') })}</p>}
      {known.state === 'there' && known.addresses === null && <p>{t('form.noNumbers')}</p>}
    </div>
  );
}

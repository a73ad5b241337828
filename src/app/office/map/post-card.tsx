import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type City, findPost } from '../../../domain/city.ts';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { hangs } from '../../../domain/rules/placement-machine.ts';
import { reasonsAgainstHanging } from '../../../domain/rules/reasons-against-hanging.ts';
import type { View } from '../../../domain/view.ts';
import { formatInstant } from '../../texts/format.ts';
import { flagWords, hangReasonWords } from '../../texts/reason-words.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { memberName, useCampaignRow } from '../use-campaign-rows.ts';
import classes from './office-map.module.css';

/** What hangs on this post, who hung it and when, and what speaks against it: the answer to a call from the city. */
export function PostCard({ post, onClose }: { post: string; onClose(): void }) {
  const { t } = useTranslation('office', { keyPrefix: 'post' });
  const close = useTranslation().t('close');
  const { timezone, motifs } = useCampaignRow();
  const now = useNow(60_000);
  const found = useCampaign(({ view, city }) => lookAtPost(view, city, post, now), looksSame);
  if (!found) return null;
  const { place, placements, reasons, ward } = found;
  const life = ({ state, at }: PlacementRow, name: string | undefined) =>
    [t(`states.${state}`), name, formatInstant(at, timezone)].filter(Boolean).join(' · ');
  return (
    <aside className={classes.card} aria-label={t('title', { post })}>
      <div className={classes.cardHead}>
        <h2>{place.street ?? t('title', { post })}</h2>
        <CloseButton aria-label={close} onClick={onClose} />
      </div>
      <p className={classes.quiet}>{[t('title', { post }), ward].filter(Boolean).join(' · ')}</p>
      <ul>
        {placements.length === 0 && <li className={classes.quiet}>{t('nothing')}</li>}
        {placements.map(({ placement, name }) => (
          <li key={placement.id}>
            <strong>{motifs.find(({ id }) => id === placement.motif)?.name ?? t('poster')}</strong>
            <p className={classes.quiet}>{life(placement, name)}</p>
            {placement.flags.map((flag) => (
              <p key={flag.code} className={classes.quiet}>
                {flag.cleared ? t('cleared', { flag: flagWords(flag.code) }) : flagWords(flag.code)}
              </p>
            ))}
          </li>
        ))}
        {reasons.map((reason) => (
          <li key={reason.code}>{hangReasonWords(reason, timezone)}</li>
        ))}
      </ul>
    </aside>
  );
}

function lookAtPost(view: View, city: City, id: string, at: number) {
  const place = findPost(view, city, id);
  if (!place) return undefined;
  const placements = view
    .placementsOn(id)
    .filter(({ state }) => state !== 'undone')
    .toSorted((a, b) => b.at - a.at)
    .map((placement) => ({ placement, name: memberName(view, placement.by) }));
  const carries = placements.some(({ placement }) => hangs(placement));
  // What hangs carries its own flags; "too close to itself" would help nobody.
  const reasons = carries ? [] : reasonsAgainstHanging(view, city, place, at);
  return { place, placements, reasons, ward: place.ward === null ? undefined : view.get('ward', place.ward)?.name };
}

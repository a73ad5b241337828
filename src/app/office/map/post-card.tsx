import { CloseButton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type City, findPost } from '../../../domain/city.ts';
import { hangs } from '../../../domain/rules/placement-machine.ts';
import { reasonsAgainstHanging } from '../../../domain/rules/reasons-against-hanging.ts';
import type { View } from '../../../domain/view.ts';
import { hangReasonWords } from '../../texts/reason-words.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { KeepPlace } from '../lists/regulars/keep-place.tsx';
import { postWords } from '../post-words.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { PlacementLife } from './placement-life.tsx';
import classes from './post-card.module.css';

/** What hangs on this post with its whole life, and what speaks against it: the answer to a call from the city. */
export function PostCard({ post, onClose }: { post: string; onClose(): void }) {
  const { t } = useTranslation('office', { keyPrefix: 'post' });
  const close = useTranslation().t('close');
  const { timezone } = useCampaignRow();
  const now = useNow(60_000);
  const client = useCampaignClient();
  const found = useCampaign(({ view, city }) => lookAtPost(view, city, post, now), looksSame);
  if (!found) return null;
  const { place, placements, reasons, ward } = found;
  const words = postWords(client.view, post);
  return (
    <aside className={classes.card} aria-label={words}>
      <div className={classes.head}>
        <h2>{place.street ?? words}</h2>
        <CloseButton aria-label={close} onClick={onClose} />
      </div>
      <p className={classes.quiet}>{[words, ward].filter(Boolean).join(' · ')}</p>
      <ul className={classes.posters}>
        {placements.length === 0 && <li className={classes.quiet}>{t('nothing')}</li>}
        {placements.map((placement) => (
          <PlacementLife key={placement.id} placement={placement} />
        ))}
        {reasons.map((reason) => (
          <li key={reason.code}>{hangReasonWords(reason, timezone)}</li>
        ))}
      </ul>
      {/* Its words are the lists' ones, which may still be on their way. */}
      <Suspense>
        <KeepPlace post={post} place={place} />
      </Suspense>
    </aside>
  );
}

function lookAtPost(view: View, city: City, id: string, at: number) {
  const place = findPost(view, city, id);
  if (!place) return undefined;
  const placements = view
    .placementsOn(id)
    .filter(({ state }) => state !== 'undone')
    .toSorted((a, b) => b.at - a.at);
  const carries = placements.some(hangs);
  // What hangs carries its own flags; "too close to itself" would help nobody.
  const reasons = carries ? [] : reasonsAgainstHanging(view, city, place, at);
  return { place, placements, reasons, ward: place.ward === null ? undefined : view.get('ward', place.ward)?.name };
}

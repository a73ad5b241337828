import { useEffect, useMemo } from 'react';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import { useCampaign } from '../ui/campaign-context.ts';
import { PostMarks } from './post-marks.ts';

/** Seasons begin and end at midnight, the start comes at its minute. */
const REFRESH_MS = 10 * 60_000;

/** The marks of the campaign's posts, kept up with every change: only posts that changed are looked at and drawn again. */
export function usePostMarks(client: CampaignClient): PostMarks {
  // A new city pack replaces the city while the page is open.
  const city = useCampaign((campaign) => campaign.city);
  const marks = useMemo(() => new PostMarks(city, client.view, Date.now() + client.skew), [city, client]);
  useEffect(() => {
    const now = () => Date.now() + client.skew;
    // Whatever happened between the first render and now.
    marks.refresh(client.view, now());
    const postOf = new Map<string, string>();
    for (const { id, post } of client.view.all('placement')) postOf.set(id, post);
    const unsubscribe = client.subscribe(({ rows }) => {
      const posts = new Set<string>();
      let everything = false;
      for (const { kind, id } of rows) {
        if (kind === 'exclusion') everything = true;
        if (kind === 'post') posts.add(id);
        if (kind !== 'placement') continue;
        const before = postOf.get(id);
        const after = client.view.get('placement', id)?.post;
        // A poster that moved changes two posts.
        if (before) posts.add(before);
        if (after) posts.add(after);
        if (after) postOf.set(id, after);
        else postOf.delete(id);
      }
      if (everything) marks.refresh(client.view, now());
      else if (posts.size > 0) marks.update(client.view, now(), posts);
    });
    const timer = setInterval(() => marks.refresh(client.view, now()), REFRESH_MS);
    return () => {
      unsubscribe();
      clearInterval(timer);
    };
  }, [client, marks]);
  return marks;
}

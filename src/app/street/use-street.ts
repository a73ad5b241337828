import type { Map as LeafletMap } from 'leaflet';
import { useReducer } from 'react';
import type { PositionState } from '../../device/position.ts';
import { findPost } from '../../domain/city.ts';
import type { PostKind } from '../../domain/model/post.ts';
import { postStatus } from '../../domain/rules/post-status.ts';
import type { Tap } from '../map/city-map.tsx';
import { type Covered, centreOn, seenCentre } from '../map/move-map.ts';
import { looksSame, useCampaign, useCampaignClient } from '../ui/campaign-context.ts';
import { useNow } from '../ui/use-now.ts';
import { fixOf } from '../ui/use-position.ts';
import { choose, chosenPost, NOTHING } from './choice.ts';
import { formatFor } from './format-for.ts';
import { lookAtPost, otherPost, proposeFrom } from './look-at-post.ts';
import { positionUse, reachOf } from './position.ts';
import { useDeeds } from './use-deeds.ts';
import { useMotif } from './use-motif.ts';

/** Near enough to see one post beside the next. */
const POST_ZOOM = 17;

/** All that the street page knows and can do: one post in hand, the way to the next, and the last deed. */
export function useStreet(position: PositionState, map: LeafletMap | null, covered: Covered) {
  const client = useCampaignClient();
  const [choice, dispatch] = useReducer(choose, NOTHING);
  const start = useCampaign(({ view, skew }) => {
    const at = view.get('campaign', 'campaign')?.officialStart;
    return at == null ? null : at - skew;
  });
  // At the hour itself everybody is out there and waits for it.
  const now = useNow(10_000, start);
  const fix = fixOf(position);
  const deeds = useDeeds(fix);
  const motif = useMotif();
  const use = position.kind === 'here' ? positionUse(position, now, client.city.pack.manifest.bounds) : null;
  const post = chosenPost(choice);

  const report = useCampaign(
    ({ view, city, skew }) => (post === null ? undefined : lookAtPost(view, city, post, fix, now + skew)),
    looksSame,
  );
  const proposal = useCampaign(({ view, city, skew }) => {
    if (!fix || use !== 'good' || choice.kind !== 'nothing') return undefined;
    const found = proposeFrom(view, city, fix, reachOf(fix), now + skew);
    return found && { ...found, status: postStatus(view, city, found.post, now + skew) };
  }, looksSame);
  const ringed = report?.place ?? (proposal?.withinReach ? proposal.post : undefined);

  const show = (id: string) => {
    const place = findPost(client.view, client.city, id);
    if (map && place) centreOn(map, place, Math.max(map.getZoom(), POST_ZOOM), covered);
  };
  const goTo = (id: string) => {
    dispatch({ kind: 'tapped', post: id });
    show(id);
  };
  const done = () => dispatch({ kind: 'done' });

  return {
    choice,
    report,
    proposal,
    /** The post that wears the ring. */
    ringed,
    use,
    fix,
    now,
    deeds,
    motif,
    /** Something is begun and not saved. */
    busy: choice.kind !== 'nothing' || deeds.told?.kind === 'saving' || deeds.told?.kind === 'failed',
    tap: ({ post }: Tap) => dispatch({ kind: 'tapped', post: post?.id }),
    propose(id: string): void {
      dispatch({ kind: 'proposed', post: id });
      show(id);
    },
    /** A post elsewhere: shown, and chosen as if it had been tapped. */
    goTo,
    other(): void {
      const current = report?.place ?? proposal?.post;
      if (!current) return;
      const next = otherPost(client.view, client.city, fix ?? current, current.id, now + client.skew);
      if (next) goTo(next.id);
    },
    hang(): void {
      if (!report) return;
      const format = formatFor(report.place.kind, motif.format);
      deeds.hang(report.place, report.wish, report.plannedMotif ?? motif.motif?.id ?? null, format, motif.side);
      done();
    },
    beginMove: (placement: string) => dispatch({ kind: 'move', placement }),
    move(): void {
      if (choice.kind !== 'moving' || !report) return;
      deeds.move(choice.placement, report.place);
      done();
    },
    undo(placement: string, step: string): void {
      deeds.undo(placement, step);
      done();
    },
    beginAdd(): void {
      dispatch({ kind: 'add' });
      if (map && map.getZoom() < POST_ZOOM) centreOn(map, fix ?? seenCentre(map, covered), POST_ZOOM, covered);
    },
    add(kind: PostKind): void {
      if (!map) return;
      const id = deeds.add(seenCentre(map, covered), kind);
      done();
      // The new post is what the volunteer stands at: it is the next one in hand.
      dispatch({ kind: 'tapped', post: id });
    },
    /** The deed is done, or given up: the sheet is free for the next. */
    done,
  };
}

export type Street = ReturnType<typeof useStreet>;

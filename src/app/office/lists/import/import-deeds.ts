import type { PostKind } from '../../../../domain/model/post.ts';
import type { MutatorArgs } from '../../../../domain/mutators/registry.ts';
import type { PlaceMatch } from '../../../../domain/rules/match-places.ts';
import { importIds } from './import-ids.ts';

/** How a list is taken over. */
export interface ImportWish {
  /** null: as planned · ms: as hanging since then. */
  readonly hungAt: number | null;
  readonly motif: string | null;
  /** What stands at places that nobody knew. */
  readonly kind: PostKind;
}

/** What is to be done for one place, in this order; the second only when the first was done. */
export interface ImportDeeds {
  readonly addPost: MutatorArgs<'addPost'> | undefined;
  readonly planPoster: MutatorArgs<'planPoster'> | undefined;
  readonly hangPoster: MutatorArgs<'hangPoster'> | undefined;
}

/** The deeds for a place that is matched or new; undefined for all others, for which nothing is done. */
export function importDeeds(match: PlaceMatch, wish: ImportWish, campaign: string): ImportDeeds | undefined {
  if (match.kind !== 'matched' && match.kind !== 'new') return undefined;
  const ids = importIds(campaign, match.listed.source);
  const { id, lon, lat, kind } = match.kind === 'matched' ? match.post : { id: ids.post, ...match.at, kind: wish.kind };
  const { motif, hungAt } = wish;
  return {
    addPost: match.kind === 'new' ? { postId: ids.post, kind: wish.kind, lon, lat, fix: null } : undefined,
    planPoster: hungAt === null ? { placementId: ids.placement, post: id, motif } : undefined,
    hangPoster:
      hungAt === null
        ? undefined
        : {
            placementId: ids.placement,
            post: id,
            place: { lon, lat },
            motif,
            format: kind === 'large' ? 'large' : 'a1-pair',
            side: 'both',
            fix: null,
            hungAt,
          },
  };
}

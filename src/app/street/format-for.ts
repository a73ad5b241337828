import type { PostKind } from '../../domain/model/post.ts';
import type { PosterFormat } from '../../domain/model/stock.ts';

/** The format that hangs at a place of this kind: a large one wherever a large one fits, and nowhere else. */
export function formatFor(kind: PostKind, chosen: PosterFormat): PosterFormat {
  if (kind === 'large') return 'large';
  return chosen === 'large' ? 'a1-pair' : chosen;
}

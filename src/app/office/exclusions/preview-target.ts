import { type City, findPost, type PostPlace, packPost } from '../../../domain/city.ts';
import type { ExclusionTarget } from '../../../domain/model/exclusion.ts';
import { coveredPosts } from '../../../domain/rules/covered-posts.ts';
import { hangs } from '../../../domain/rules/placement-machine.ts';
import type { View } from '../../../domain/view.ts';

export interface TargetPreview {
  /** The posts that it takes. */
  readonly places: readonly PostPlace[];
  /** How many of our posters hang there now. */
  readonly hanging: number;
}

/** What an exclusion would take, told before it is saved. Posts that were added in the street count where they are named. */
export function previewTarget(view: View, city: City, target: ExclusionTarget): TargetPreview {
  const places =
    target.kind === 'posts'
      ? target.posts.map((id) => findPost(view, city, id)).filter((place) => place !== undefined)
      : Array.from(coveredPosts(city, target), (index) => packPost(city, index));
  let hanging = 0;
  for (const { id } of places) {
    for (const placement of view.placementsOn(id)) if (hangs(placement)) hanging++;
  }
  return { places, hanging };
}

import { campaignOf } from '../../domain/campaign-of.ts';
import type { City } from '../../domain/city.ts';
import type { View } from '../../domain/view.ts';
import { Replica } from '../../sync/replica.ts';
import { PostMarks } from './post-marks.ts';

/** Posts are not what such a map is about: with this `detailZoom` none is drawn. */
export const NO_POSTS = 99;

/** The city's posts as if nothing hung anywhere. */
export function barePosts(city: City, view: View): PostMarks {
  const bare = new Replica();
  bare.put('campaign', campaignOf(view));
  return new PostMarks(city, bare, 0);
}

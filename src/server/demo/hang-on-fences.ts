import type { PostKind } from '../../domain/model/post.ts';
import type { PosterFormat } from '../../domain/model/stock.ts';
import { type Hung, hang, MINUTE_MS, MOTIFS, pick, type Scene } from './scene.ts';

/** Some twenty metres off the road. */
const ASIDE = 0.0002;
const PLACES: readonly { kind: PostKind; format: PosterFormat }[] = [
  { kind: 'fence', format: 'a0' },
  // Nobody wrote down that large boards were printed: the office has something to find out.
  { kind: 'large', format: 'large' },
];

/** Two posters at places that are no lamp post. */
export function hangOnFences(scene: Scene, hung: readonly Hung[]): void {
  const { crew, teams } = scene;
  const hand = teams[4]!;
  const early = hung.filter((one) => one.hand === hand);
  for (const [index, { post, at }] of pick(early, PLACES.length).entries()) {
    const { kind, format } = PLACES[index]!;
    const found = { lon: post.lon, lat: post.lat + ASIDE };
    const postId = crew.newId(at);
    crew.do(hand, at + 6 * MINUTE_MS, 'addPost', { postId, kind, ...found, fix: null });
    const where = { ...post, ...found, id: postId, kind, packIndex: -1 };
    hang(scene, hand, at + 7 * MINUTE_MS, where, { format, motif: MOTIFS[0]!.id });
  }
}

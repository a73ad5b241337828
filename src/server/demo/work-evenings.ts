import type { PostPlace } from '../../domain/city.ts';
import type { Evening } from './evenings.ts';
import { type Hung, hang, MOTIFS, type Scene } from './scene.ts';

/** What part of its target hangs in each ward, in the order of the wards: uneven, as it is in a second week. */
const DONE = [0.38, 0.61, 0.22, 0.84, 0.47, 0.55, 0.73, 0.3, 0.64, 0.12];
/** How much of it was done on each evening; on the last one most people had time. */
const WORK = [9, 8, 11, 6, 7, 12, 11, 9, 13, 14];
const PLANNED = 60;

/** How many evenings the story has. */
export const EVENINGS = WORK.length;

/**
 * All evenings, ward by ward, each tour by one team.
 * @param missing so many teams, the first ones, have not been heard of since the evening before the last two
 */
export function workEvenings(scene: Scene, missing: number): Hung[] {
  return scene.evenings.flatMap((evening, index) => {
    const out = index >= EVENINGS - 2 ? scene.teams.slice(missing) : scene.teams;
    return scene.city.pack.wards.flatMap((_, ward) =>
      workWard(scene, evening, ward, WORK[index]!, out[(ward + index) % out.length]!),
    );
  });
}

function workWard(scene: Scene, { begins, ends }: Evening, ward: number, work: number, hand: Scene['office']): Hung[] {
  const { city, replica, random } = scene;
  const { target } = replica.get('ward', city.pack.wards[ward]!.id)!;
  const share = work / WORK.reduce((sum, part) => sum + part);
  const count = Math.round(target * DONE[ward % DONE.length]! * share);
  const done: Hung[] = [];
  let post: PostPlace | undefined;
  for (let n = 0; n < count; n++) {
    const at = Math.round(begins + ((n + random()) / count) * (ends - begins));
    post = nextPost(scene, ward, post, at);
    if (post) done.push(hang(scene, hand, at, post));
  }
  return done;
}

/** What the office wants next, where least hangs. */
export function planAhead(scene: Scene, at: number): void {
  const { crew, office, city } = scene;
  const gaps = city.pack.wards
    .map((_, ward) => ({ ward, done: DONE[ward % DONE.length]! }))
    .sort((a, b) => a.done - b.done)
    .slice(0, 4);
  const perWard = PLANNED / gaps.length;
  for (const { ward } of gaps) {
    let post: PostPlace | undefined;
    for (let n = 0; n < perWard; n++) {
      post = nextPost(scene, ward, post, at);
      const motif = MOTIFS[n % MOTIFS.length]!.id;
      if (post) crew.do(office, at, 'planPoster', { placementId: crew.newId(at), post: post.id, motif });
    }
  }
}

const nextPost = ({ tours }: Scene, ward: number, last: PostPlace | undefined, at: number) =>
  (last && tours.next(last, at)) ?? tours.start(ward, at);

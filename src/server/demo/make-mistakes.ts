import { packPost } from '../../domain/city.ts';
import { type Hung, hang, MINUTE_MS, pick, type Scene } from './scene.ts';

/** Posters on one street that turns out to be a building site. */
const ON_SITE = 3;

/** Some nine posters that the office has to look at: too early, too close, two on one post, among lights, on a building site. */
export function makeMistakes(scene: Scene, hung: readonly Hung[], lights: Uint32Array | undefined): void {
  const { city, teams, tours, evenings, start } = scene;
  for (const ward of [1, 4]) {
    const post = tours.start(ward % city.pack.wards.length, start);
    if (post) hang(scene, teams[ward]!, start - 5 * 60 * MINUTE_MS, post);
  }
  for (const n of [0, 1, 2]) {
    const at = evenings[3 + n]!.begins;
    const post = lights && packPost(city, lights[Math.floor(((n + 0.5) / 3) * lights.length)]!);
    if (post && !tours.allowed(post, at)) hang(scene, teams[2 + n]!, at, post);
  }
  const crowded = pick(hung, 30).flatMap(({ post, hand, at }) => {
    const neighbour = tours.tooClose(post, at + 3 * MINUTE_MS);
    return neighbour ? [{ neighbour, hand, at: at + 3 * MINUTE_MS }] : [];
  });
  for (const { neighbour, hand, at } of crowded.slice(0, 2)) hang(scene, hand, at, neighbour);
  for (const { post, hand, at } of pick(hung, 2)) hang(scene, hand, at + 10 * MINUTE_MS, post);
  closeStreet(scene, hung);
}

/** The city has reported a building site: what hangs in that street already must come down. */
function closeStreet({ crew, office, now }: Scene, hung: readonly Hung[]): void {
  const perStreet = new Map<string, number>();
  for (const { post } of hung) if (post.street) perStreet.set(post.street, (perStreet.get(post.street) ?? 0) + 1);
  const street = [...perStreet].find(([, posters]) => posters === ON_SITE)?.[0];
  if (!street) return;
  const at = now - 3 * 60 * MINUTE_MS;
  const target = { kind: 'street', street } as const;
  crew.do(office, at, 'excludePosts', { exclusionId: crew.newId(at), target, reason: 'Baustelle', season: null });
}

import Flatbush from 'flatbush';
import { type LonLat, metresBetween } from '../../domain/geometry/lon-lat.ts';
import { countShares } from './count-shares.ts';
import type { PostsOrder } from './posts-plan.ts';

/** How many nearest posters count as neighbours of one. */
const NEIGHBOURS = 4;
/** Rounds of exchanging, and with how many others a poster tries it in each. */
const ROUNDS = 2;
const TRIES = 120;
/** An exchange must gain more than rounding does. */
const ROUNDING = 1e-9;

/**
 * Which motif each new poster shows: each motif gets its share, and neighbours differ as far as that allows, those that
 * stand already included. Nearer neighbours matter more. First by turns, then by exchanging what clashes.
 */
export function spreadMotifs(places: readonly LonLat[], { settings, ground }: PostsOrder): (string | null)[] {
  const ids = settings.motifs.map(({ motif }) => motif);
  const left = countShares(
    settings.motifs.map(({ share }) => share),
    places.length,
  );
  if (left.every((count) => count === 0)) return places.map(() => null);
  const motifs = ids.length;
  const neighbours = linkNeighbours(places, ground.standing);
  const shown = new Int32Array(places.length).fill(-1);
  /** How much of each motif a poster has about it: `clash[poster · motifs + motif]`. */
  const clash = new Float64Array(places.length * motifs);
  const tell = (poster: number, motif: number, sign: number) => {
    for (const { other, nearness } of neighbours[poster]!) {
      if (other < places.length) clash[other * motifs + motif]! += sign * nearness;
    }
  };
  neighbours.slice(places.length).forEach((_, standing) => {
    const motif = ids.indexOf(ground.standing[standing]!.motif ?? '');
    if (motif >= 0) tell(places.length + standing, motif, 1);
  });

  for (let poster = 0; poster < places.length; poster++) {
    let best = -1;
    for (let motif = 0; motif < motifs; motif++) {
      if (left[motif] === 0) continue;
      const more = best < 0 ? -1 : clash[poster * motifs + motif]! - clash[poster * motifs + best]!;
      if (more < 0 || (more === 0 && left[motif]! > left[best]!)) best = motif;
    }
    left[best]!--;
    shown[poster] = best;
    tell(poster, best, 1);
  }
  for (let round = 0; round < ROUNDS && exchange(); round++);
  return Array.from(shown, (motif) => ids[motif]!);

  /** Whether any two were exchanged for the better. */
  function exchange(): boolean {
    let better = false;
    for (let one = 0; one < places.length; one++) {
      for (let k = 1; k <= Math.min(TRIES, places.length - 1) && clash[one * motifs + shown[one]!]! > 0; k++) {
        const other = (one + k) % places.length;
        const [a, b] = [shown[one]!, shown[other]!];
        if (a === b) continue;
        const before = clash[one * motifs + a]! + clash[other * motifs + b]!;
        const after = clash[one * motifs + b]! + clash[other * motifs + a]!;
        if (after >= before - ROUNDING || neighbours[one]!.some((neighbour) => neighbour.other === other)) continue;
        tell(one, a, -1);
        tell(one, b, 1);
        tell(other, b, -1);
        tell(other, a, 1);
        shown[one] = b;
        shown[other] = a;
        better = true;
      }
    }
    return better;
  }
}

interface Neighbour {
  readonly other: number;
  /** 1 ÷ metres. */
  readonly nearness: number;
}

/** Of each poster, first the new ones, then the standing, who is among its nearest or has it among its own. */
function linkNeighbours(places: readonly LonLat[], standing: readonly LonLat[]): Neighbour[][] {
  const all = [...places, ...standing];
  const links: Neighbour[][] = all.map(() => []);
  // Degrees of longitude as long as those of latitude, or the nearest would lie east and west.
  const squeeze = Math.cos(((all[0]?.lat ?? 0) / 180) * Math.PI);
  const tree = new Flatbush(Math.max(1, all.length));
  for (const { lon, lat } of all) tree.add(lon * squeeze, lat);
  tree.finish();
  const link = (one: number, other: number) => {
    if (links[one]!.some((known) => known.other === other)) return;
    const nearness = 1 / Math.max(1, metresBetween(all[one]!, all[other]!));
    links[one]!.push({ other, nearness });
    links[other]!.push({ other: one, nearness });
  };
  for (let one = 0; one < places.length; one++) {
    const { lon, lat } = all[one]!;
    for (const other of tree.neighbors(lon * squeeze, lat, NEIGHBOURS + 1)) if (other !== one) link(one, other);
  }
  return links;
}

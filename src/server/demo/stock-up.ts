import type { Account, PosterFormat } from '../../domain/model/stock.ts';
import type { Hand } from './crew.ts';
import { MINUTE_MS, MOTIFS, type Scene } from './scene.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;
/** Pairs of A1 posters that came from the printer; as many as are to hang. */
const PRINTED = 1_400;
/** Of each motif, what a team carries off before the start, and once more halfway. */
const BAG = 30;
const CUPBOARD = 10;
/** Two teams of volunteers each. What a volunteer is called in the demo is the name of their phone's team. */
const TEAMS = [
  { name: 'Nord', code: 'NRD4', ward: 0 },
  { name: 'Mitte', code: 'MTTE', ward: 3 },
  { name: 'Süd', code: 'SUED', ward: 6 },
  { name: 'Ost und West', code: 'WEST', ward: 8 },
];
const DEPOTS = [
  { name: 'Keller im Büro', ward: null, address: 'Hof, zweite Tür links' },
  { name: 'Garage Nord', ward: 0, address: null },
  { name: 'Lager Süd', ward: 6, address: 'Schlüssel im Büro' },
];

/** Teams, depots, a tandem, and every poster's way from the printer into the teams' hands. Returns the teams' ids. */
export function stockUp(scene: Scene, from: number): string[] {
  const { crew, office, city, evenings } = scene;
  const wardOf = (index: number | null) =>
    index === null ? null : (city.pack.wards[index % city.pack.wards.length]?.id ?? null);
  const [cellar, ...garages] = DEPOTS.map(({ ward, ...depot }): Account => {
    const depotId = crew.newId(from);
    crew.do(office, from, 'setDepot', { depotId, ...depot, ward: wardOf(ward), closed: false });
    return `depot:${depotId}`;
  }) as [Account, ...Account[]];
  const teams = TEAMS.map(({ ward, ...team }, index) => {
    const teamId = crew.newId(from);
    crew.do(office, from, 'setTeam', { teamId, ...team, ward: wardOf(ward), closed: false });
    for (const hand of scene.teams.slice(2 * index, 2 * index + 2)) {
      crew.do(hand, from + 10 * MINUTE_MS, 'joinTeam', { code: team.code });
    }
    return teamId;
  });
  const [ward, partner] = city.pack.wards;
  if (ward && partner) crew.do(office, from, 'setTandem', { ward: ward.id, with: partner.id });

  const delivery = from + DAY_MS;
  for (const [index, { id: motif }] of MOTIFS.entries()) {
    handOver(scene, office, delivery, ['print', cellar], PRINTED / MOTIFS.length, { motif });
    const garage = garages[index % garages.length]!;
    handOver(scene, office, delivery + 120 * MINUTE_MS, [cellar, garage], 80, { motif });
    for (const team of teams) {
      const bag = [cellar, `team:${team}`] as const;
      handOver(scene, office, delivery + 240 * MINUTE_MS, bag, BAG, { motif });
      handOver(scene, office, evenings[4]!.begins - 90 * MINUTE_MS, [garage, `team:${team}`], 15, { motif });
      handOver(scene, office, evenings[4]!.begins - 60 * MINUTE_MS, bag, BAG - 15, { motif });
    }
  }
  // For whoever hangs without a team: every ward has a few in its own cupboard.
  for (const [index, { id }] of city.pack.wards.entries()) {
    const { id: motif } = MOTIFS[index % MOTIFS.length]!;
    handOver(scene, office, delivery + 260 * MINUTE_MS, [cellar, `ward:${id}`], CUPBOARD, { motif });
  }
  const a0 = { motif: MOTIFS[0]!.id, format: 'a0' } as const;
  handOver(scene, office, delivery, ['print', cellar], 4, a0);
  handOver(scene, scene.teams[4]!, delivery + 300 * MINUTE_MS, [cellar, `team:${teams[2]!}`], 2, a0);
  return teams;
}

function handOver(
  { crew }: Scene,
  hand: Hand,
  at: number,
  [from, to]: readonly [Account, Account],
  count: number,
  { motif, format = 'a1-pair' }: { motif: string; format?: PosterFormat },
): void {
  crew.do(hand, at, 'moveStock', { transferId: crew.newId(at), from, to, format, motif, count, note: null });
}

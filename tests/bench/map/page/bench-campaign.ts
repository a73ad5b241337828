import type { City } from '../../../../src/domain/city.ts';
import { OptimisticCampaign } from '../../../../src/sync/optimistic-campaign.ts';

const DAY_MS = 86_400_000;
const member = '01890000-0000-7000-8000-000000000001';

/** A campaign that has begun, with `hung` posters spread over the city. Rules as a city has them. */
export function benchCampaign(city: City, hung: number): OptimisticCampaign {
  const campaign = new OptimisticCampaign({ id: member, role: 'volunteer', ward: null }, city);
  const { posts } = city.pack;
  const now = Date.now();
  const rows = Array.from({ length: hung }, (_, i) => {
    const index = Math.floor((i * posts.count) / hung);
    const [lon, lat] = [posts.lon[index]! / 1e7, posts.lat[index]! / 1e7];
    const row = {
      id: `hung-${i}`,
      post: posts.id(index),
      lon,
      lat,
      ward: null,
      motif: null,
      format: 'a1-pair' as const,
      side: 'both' as const,
      state: 'hung' as const,
      fate: null,
      tour: null,
      by: member,
      at: now,
      hungAt: now,
      fix: null,
      flags: i % 20 === 0 ? [{ code: 'too-close', cleared: null }] : [],
      steps: [{ id: `step-${i}`, kind: 'hang' as const, by: member, at: now, receivedAt: now }],
    };
    return { kind: 'placement' as const, id: row.id, version: 1, row };
  });
  const row = {
    id: 'campaign' as const,
    name: 'Bench',
    timezone: 'Europe/Berlin',
    target: 1_400,
    officialStart: now - DAY_MS,
    electionDay: null,
    runOffDay: null,
    takeDownDay: null,
    rules: {
      spacing: 50,
      postersPerPost: 1,
      junctionDistance: 10,
      lowerEdge: 2.2,
      monthsBefore: 3,
      takeDownWithinDays: 14,
      fine: 2_500,
    },
    motifs: [],
    demo: true,
  };
  campaign.rebase({ reset: true, rows: [{ kind: 'campaign', id: 'campaign', version: 1, row }, ...rows] }, []);
  return campaign;
}

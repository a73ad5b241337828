import type { City } from '../../domain/city.ts';
import { CAMPAIGN_ROW, type CampaignRow } from '../../domain/model/campaign.ts';
import { splitByResidents } from '../../domain/rules/split-by-residents.ts';
import type { KindRow } from '../../sync/overlay.ts';

const TARGET = 1_400;

/** A campaign before its first decision: the city's wards with their share of the target, and no start announced. */
export function emptyCampaign({ pack }: City): { campaign: CampaignRow; rows: KindRow[] } {
  const campaign: CampaignRow = {
    id: CAMPAIGN_ROW,
    name: pack.manifest.name,
    timezone: pack.manifest.timezone,
    target: TARGET,
    officialStart: null,
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
    demo: false,
  };
  const shares = splitByResidents(
    TARGET,
    pack.wards.map(({ id, residents }) => ({ ward: id, residents })),
  );
  const wards = pack.wards.map(
    ({ id, name }, index): KindRow => ({
      kind: 'ward',
      row: { id, name, tandem: null, target: shares[index]!.target },
    }),
  );
  return { campaign, rows: [{ kind: 'campaign', row: campaign }, ...wards] };
}

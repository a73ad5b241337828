import type { PositionState } from '../../../device/position.ts';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { hangs } from '../../../domain/rules/placement-machine.ts';
import { PlaceMap } from '../../map/place-map.tsx';
import { useCampaignClient } from '../../ui/campaign-context.ts';

/** Posts that carry nothing are never drawn here. */
const NO_DETAIL = 99;

interface TakeDownMapProps {
  /** The poster that wears the ring. */
  readonly next: PlacementRow | undefined;
  readonly position: PositionState;
  readonly onPick: (placement: string) => void;
}

/** What still hangs around here; it follows the next poster, and a tap on another makes that the next one. */
export function TakeDownMap({ next, position, onPick }: TakeDownMapProps) {
  const { view } = useCampaignClient();
  return (
    <PlaceMap
      at={next}
      position={position}
      zoom={16.5}
      detailZoom={NO_DETAIL}
      onTap={({ post }) => {
        const tapped = post && view.placementsOn(post.id).find(hangs);
        if (tapped) onPick(tapped.id);
      }}
    />
  );
}

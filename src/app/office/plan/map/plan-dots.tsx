import { Polyline } from 'react-leaflet';
import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';
import classes from './plan-dots.module.css';
import { useDotSize } from './use-dot-size.ts';

/** plan, a, b, both: of which plan · wanted, unwanted: by hand. */
export type DotLook = 'plan' | 'a' | 'b' | 'both' | 'wanted' | 'unwanted';

export interface DotGroup {
  readonly look: DotLook;
  readonly places: readonly LonLat[];
}

/** From here on every post has its own shape on the map, and a dot is a ring around it. */
const NEAR_ZOOM = 15;

/** Points in some looks, told apart by shape and colour: a thousand of one look are one path, not a thousand elements. */
export function PlanDots({ groups }: { groups: readonly DotGroup[] }) {
  const distance = useDotSize() >= NEAR_ZOOM ? 'near' : 'far';
  return groups.map(({ look, places }) => (
    <Dots key={`${look} ${distance}`} look={look} distance={distance} places={places} />
  ));
}

interface DotsProps extends DotGroup {
  readonly distance: 'near' | 'far';
}

/** Lines without length: their ends are the points, round or square. */
function Dots({ look, distance, places }: DotsProps) {
  const positions = places.map(({ lon, lat }): [number, number][] => [
    [lat, lon],
    [lat, lon],
  ]);
  return (
    <>
      {look !== 'plan' && (
        <Polyline
          positions={positions}
          className={`${classes.edge} ${classes[look]} ${classes[distance]}`}
          interactive={false}
          smoothFactor={0}
          noClip
        />
      )}
      <Polyline
        positions={positions}
        className={`${classes.dot} ${classes[look]} ${classes[distance]}`}
        interactive={false}
        smoothFactor={0}
        noClip
      />
    </>
  );
}

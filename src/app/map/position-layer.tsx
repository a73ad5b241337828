import { Circle, CircleMarker } from 'react-leaflet';
import type { Fix } from '../../domain/model/fields.ts';

/** Where I am, and the circle that the receiver is 68 % sure of. A stale position is drawn hollow. */
export function PositionLayer({ fix, stale }: { readonly fix: Fix; readonly stale: boolean }) {
  const at: [number, number] = [fix.lat, fix.lon];
  const colour = 'var(--position)';
  return (
    <>
      <Circle
        center={at}
        radius={fix.accuracy}
        interactive={false}
        pathOptions={{ color: colour, weight: 1, opacity: 0.5, fillColor: colour, fillOpacity: stale ? 0 : 0.16 }}
      />
      <CircleMarker
        center={at}
        radius={9}
        interactive={false}
        pathOptions={{ color: '#ffffff', weight: 3.5, fillColor: colour, fillOpacity: stale ? 0.35 : 1 }}
      />
    </>
  );
}

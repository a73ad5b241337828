import { useMemo } from 'react';
import { Polygon } from 'react-leaflet';
import type { GatheredTurf } from './gather-turfs.ts';
import classes from './planned-areas.module.css';
import { TINTS, tintAreas } from './tint-areas.ts';
import { TurfNumbers } from './turf-numbers.tsx';

type LatLng = [number, number];

interface PlannedAreasProps {
  readonly turfs: readonly GatheredTurf[];
  /** Of a plan that is compared: only their borders. */
  readonly others: readonly GatheredTurf[];
  readonly chosen: GatheredTurf | undefined;
  /** What stands beside the wards' names: the turfs' numbers keep clear of it. */
  readonly figures: ReadonlyMap<string, string>;
}

/**
 * Turfs as they are cut: a tint and a number each; what stays has a thick border, what is left out none. All of one look
 * are one shape, so that a whole city can change several times a second.
 */
export function PlannedAreas({ turfs, others, chosen, figures }: PlannedAreasProps) {
  const tinted = useMemo(() => {
    const walked = turfs.filter(({ hold }) => hold !== 'out');
    const tints = tintAreas(walked.map(({ ring }) => ring));
    return Array.from({ length: TINTS }, (_, tint) => shapeOf(walked.filter((_, index) => tints[index] === tint)));
  }, [turfs]);
  const held = useMemo(() => shapeOf(turfs.filter(({ hold }) => hold === 'held')), [turfs]);
  const out = useMemo(() => shapeOf(turfs.filter(({ hold }) => hold === 'out')), [turfs]);
  const other = useMemo(() => shapeOf(others), [others]);
  return (
    <>
      {tinted.map((shape, tint) => (
        <Area key={tint} shape={shape} look={`${classes.area} ${classes[`tint${tint}`]}`} />
      ))}
      <Area shape={out} look={classes.out!} />
      <Area shape={held} look={classes.held!} />
      <Area shape={other} look={classes.other!} />
      {/* Anew whenever another line came, so that it lies above it. */}
      {chosen && (
        <Area
          key={`${chosen.id} ${held.length} ${out.length} ${other.length}`}
          shape={shapeOf([chosen])}
          look={classes.chosen!}
        />
      )}
      <TurfNumbers turfs={turfs} chosen={chosen?.id} figures={figures} />
    </>
  );
}

function Area({ shape, look }: { shape: LatLng[][][]; look: string }) {
  return shape.length > 0 && <Polygon positions={shape} className={look} interactive={false} />;
}

const shapeOf = (turfs: readonly GatheredTurf[]): LatLng[][][] =>
  turfs.map(({ ring }) => [ring.map(([lon, lat]): LatLng => [lat, lon])]);

import { DivIcon } from 'leaflet';
import { memo, useMemo } from 'react';
import { Marker, Polyline, useMap } from 'react-leaflet';
import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';
import { LABEL_HEIGHT, placeWardLabels } from '../../../map/place-ward-labels.ts';
import { DETAIL_ZOOM } from '../../../map/post-marks.ts';
import { TakenBoxes } from '../../../map/taken-boxes.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { useDotSize } from '../map/use-dot-size.ts';
import classes from './tour-lines.module.css';

/** One tour as the map shows it. */
export interface TourLine {
  readonly crew: string;
  /** As in the list, from 1. */
  readonly number: number;
  readonly path: readonly (readonly [lon: number, lat: number])[];
  readonly stops: readonly LonLat[];
}

interface TourLinesProps {
  readonly lines: readonly TourLine[];
  /** The one that is looked at: the others step back. */
  readonly shown: string | undefined;
}

/** Of a number's disc, in CSS pixels as in the style sheet. */
const DISC = 24;
/** Hues that lie far apart, however many there are. */
const GOLDEN_ANGLE = 137.508;

/** The wards have their names only. */
const NO_FIGURES: ReadonlyMap<string, string> = new Map();

export const tourHue = (number: number): number => Math.round((number * GOLDEN_ANGLE + 190) % 360);

/** All tours, each by its colour and, since colours run out, by its number in the middle of it. */
export function TourLines({ lines, shown }: TourLinesProps) {
  const map = useMap();
  // The numbers find their room anew at each zoom.
  useDotSize();
  const { wards } = useCampaignClient().city.pack;
  const taken = new TakenBoxes();
  const zoom = map.getZoom();
  if (zoom < DETAIL_ZOOM)
    for (const { x, y, width } of placeWardLabels(map, zoom, wards, NO_FIGURES)) taken.add(x, y, width, LABEL_HEIGHT);
  const ordered = [...lines].sort((a, b) => Number(b.crew === shown) - Number(a.crew === shown));
  return (
    <>
      {lines.map((line) => (
        <TourPath key={line.crew} line={line} faded={shown !== undefined && shown !== line.crew} />
      ))}
      {ordered.map(({ crew, number, stops }) => {
        const middle = stops[stops.length >> 1];
        if (!middle) return null;
        const { x, y } = map.project([middle.lat, middle.lon]);
        // The one that is looked at has its number in any case.
        if (!taken.take(x, y, DISC, DISC) && crew !== shown) return null;
        return (
          <Marker
            key={crew}
            position={[middle.lat, middle.lon]}
            icon={numberIcon(number)}
            interactive={false}
            keyboard={false}
          />
        );
      })}
    </>
  );
}

/** Drawn anew only when it is another way: dozens of them lie on the map while it is moved. */
const TourPath = memo(function TourPath({ line, faded }: { line: TourLine; faded: boolean }) {
  const { number, path, stops } = line;
  const way = useMemo(() => path.map(([lon, lat]): [number, number] => [lat, lon]), [path]);
  const dots = useMemo(
    () =>
      stops.map(({ lon, lat }): [number, number][] => [
        [lat, lon],
        [lat, lon],
      ]),
    [stops],
  );
  const color = `hsl(${tourHue(number)} 72% var(--tour-light))`;
  const opacity = faded ? 0.25 : 1;
  return (
    <>
      <Polyline positions={way} pathOptions={{ color, opacity, weight: 3 }} interactive={false} />
      <Polyline
        positions={dots}
        className={classes.stop!}
        pathOptions={{ color, opacity }}
        interactive={false}
        smoothFactor={0}
        noClip
      />
    </>
  );
});

const icons = new Map<number, DivIcon>();

function numberIcon(number: number): DivIcon {
  let icon = icons.get(number);
  if (!icon) {
    const html = document.createElement('span');
    html.textContent = String(number);
    html.style.setProperty('--hue', String(tourHue(number)));
    icon = new DivIcon({ html, className: classes.number!, iconSize: [DISC, DISC] });
    icons.set(number, icon);
  }
  return icon;
}

import { DivIcon } from 'leaflet';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import { joinMarks, type ShiftMark } from './join-marks.ts';
import type { ShiftFacts } from './shift-facts.ts';
import styles from './shift-marks.module.css';

/** What a glove can hit, and how far marks stay from each other. CSS pixels, as in shift-marks.module.css. */
const TOUCH = 48;
const APART = 40;

interface ShiftMarksProps {
  readonly shifts: readonly ShiftFacts[];
  readonly picked: readonly string[];
  readonly onPick: (shifts: readonly string[]) => void;
}

/** A mark for each meeting point with how many shifts meet there; those too near to each other are one. */
export function ShiftMarks({ shifts, picked, onPick }: ShiftMarksProps) {
  const { t } = useTranslation('shifts');
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const marks = useMemo(
    () => joinMarks(shifts, ({ lon, lat }) => map.project([lat, lon], zoom), APART),
    [shifts, map, zoom],
  );
  const nameOf = (mark: ShiftMark) => {
    const names = new Set(mark.shifts.map(({ row }) => row.place?.name));
    const first = mark.shifts[0]?.row.place?.name ?? '';
    const place = names.size > 1 ? t('map.others', { place: first, count: names.size - 1 }) : first;
    return t('map.mark', { place, shifts: t('calendar.count', { count: mark.shifts.length }) });
  };
  return marks.map((mark) => {
    const ids = mark.shifts.map(({ row }) => row.id);
    const chosen = ids.some((id) => picked.includes(id));
    return (
      <Marker
        // A title is read once, when the mark is made.
        key={`${mark.id} ${nameOf(mark)}`}
        position={[mark.lat, mark.lon]}
        icon={iconFor(mark, chosen)}
        title={nameOf(mark)}
        zIndexOffset={chosen ? 1_000 : 0}
        eventHandlers={{
          click: () => onPick(ids),
          keydown: ({ originalEvent }) => {
            if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
            originalEvent.preventDefault();
            onPick(ids);
          },
        }}
      />
    );
  });
}

const icons = new Map<string, DivIcon>();

function iconFor({ shifts }: ShiftMark, chosen: boolean): DivIcon {
  const mine = shifts.some(({ own }) => own?.state === 'coming' || own?.state === 'asked');
  const look = [
    styles.mark,
    mine && styles.mine,
    !mine && shifts.some(({ needsPeople }) => needsPeople) && styles.needs,
    chosen && styles.chosen,
  ]
    .filter(Boolean)
    .join(' ');
  const key = `${shifts.length} ${look}`;
  let icon = icons.get(key);
  if (!icon) {
    const html = document.createElement('span');
    html.textContent = String(shifts.length);
    icon = new DivIcon({ html, className: look, iconSize: [TOUCH, TOUCH] });
    icons.set(key, icon);
  }
  return icon;
}

import i18next from 'i18next';
import type { Section, SparedDoor } from '../../../domain/model/turf.ts';
import type { WalkStretch } from '../../../domain/rules/walk-list.ts';

/** In the language of now: whoever shows it renders again with useTranslation when the language changes. */
const words = () => i18next.getFixedT(null, 'turfs');

/** "Lange Straße, ungerade": a section's name without its numbers. */
export function sectionName({ streets, side }: Pick<Section, 'streets' | 'side'>): string {
  const where = streets.join(' + ');
  return side === 'both' ? where : words()('sideOf', { street: where, side: words()(`side.${side}`) });
}

/** "1–19", for each street where there are several: "1–19 · Am Markt 2–4". Empty where none are known. */
export function numberSpan({ streets, doors }: Pick<Section, 'streets' | 'doors'>): string {
  return doors
    .map(({ street, numbers }) => {
      const span = numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : (numbers[0] ?? '');
      return street === streets[0] ? span : `${street} ${span}`;
    })
    .join(' · ');
}

/** "12, 3. Stock links": where not to ring, with the street where it is not clear. */
export function doorWords({ street, number, floor, side }: SparedDoor, withStreet: boolean): string {
  const t = words();
  const house = withStreet ? `${street} ${number}` : number;
  const level =
    floor === null ? '' : t(floor < 0 ? 'floor.below' : floor === 0 ? 'floor.ground' : 'floor.up', { floor });
  const where = [level, side === null ? '' : t(`doorSide.${side}`)].filter(Boolean).join(' ');
  return where ? `${house}, ${where}` : house;
}

/** "Lange Straße: 1, 3, 5": a run of doors as one comes by them. */
export const stretchWords = ({ street, doors }: WalkStretch): string =>
  `${street}: ${doors.map(({ number }) => number).join(', ')}`;

import i18next from 'i18next';
import type { Section, SparedDoor } from '../../../domain/model/turf.ts';

/** 'Hegelstraße, Kleine Gasse' */
export const sectionName = ({ streets }: Section): string => streets.join(', ');

/** '12, 3. Stock links'; with the street where the section has several. */
export function doorWords({ street, number, floor, side }: SparedDoor, withStreet: boolean): string {
  const t = i18next.getFixedT(null, 'doors');
  const where = [floor === null ? '' : floorWords(floor), side === null ? '' : t(`spare.sides.${side}`)];
  const inside = where.filter(Boolean).join(' ');
  return [withStreet ? `${street} ${number}` : number, inside].filter(Boolean).join(', ');
}

/** 0 → 'Erdgeschoss', 3 → '3. Stock' */
export function floorWords(floor: number): string {
  const t = i18next.getFixedT(null, 'doors');
  if (floor < 0) return t('spare.basement');
  return floor === 0 ? t('spare.ground') : t('spare.storey', { count: floor });
}

/** '2 bis 40', or the only number; in the direction of walking. */
export function rangeWords(numbers: readonly string[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? (first ?? '') : i18next.t('doors:section.range', { first, last });
}

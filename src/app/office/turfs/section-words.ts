import i18next from 'i18next';
import type { Section, SparedDoor } from '../../../domain/model/turf.ts';
import type { WalkStretch } from '../../../domain/rules/walk-list.ts';

/** In the language of now: whoever shows it renders again with useTranslation when the language changes. */
const words = () => i18next.getFixedT(null, 'turfs');

/** "Lange Straße, ungerade 1–19"; "Lange Straße 1–5 + Am Markt 7" where small pieces were merged. */
export function sectionWords({ streets, side, doors }: Pick<Section, 'streets' | 'side' | 'doors'>): string {
  const t = words();
  const [only, ...others] = streets;
  const spans = (street: string) =>
    doors
      .filter((run) => run.street === street)
      .map(({ numbers }) => spanOf(numbers))
      .join(' / ');
  if (others.length === 0 && side !== 'both') {
    return `${t('sideOf', { street: only, side: t(`side.${side}`) })} ${spans(only!)}`.trim();
  }
  return streets.map((street) => `${street} ${spans(street)}`.trim()).join(' + ');
}

const spanOf = (numbers: readonly string[]): string =>
  numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : (numbers[0] ?? '');

/** "12, 3. Stock links": where not to ring, with the street where it is not clear. */
export function doorWords({ street, number, floor, side }: SparedDoor, withStreet: boolean): string {
  const t = words();
  const house = withStreet ? `${street} ${number}` : number;
  const level =
    floor === null ? '' : t(floor < 0 ? 'floor.below' : floor === 0 ? 'floor.ground' : 'floor.up', { floor });
  const where = [level, side === null ? '' : t(`doorSide.${side}`)].filter(Boolean).join(' ');
  return where ? `${house}, ${where}` : house;
}

/** "Lange Straße: 1, 3*, 5": a run of doors as one comes by them; where some of a house are spared it has a star. */
export const stretchWords = ({ street, doors }: WalkStretch): string =>
  `${street}: ${doors.map(({ number, spared }) => (spared.length > 0 ? `${number}*` : number)).join(', ')}`;

import { v7 as newId } from 'uuid';
import type { Section } from '../../src/domain/model/turf.ts';
import type { officeDeeds } from './office-deed.ts';
import type { KnownCampaign } from './read-campaign.ts';

type Office = Awaited<ReturnType<typeof officeDeeds>>;

/** Two sides of one street, and a lane that was merged with it. */
function sectionsAt(lon: number, lat: number): Section[] {
  const street = (id: string, side: Section['side'], from: number): Section => ({
    id,
    streets: ['Hegelstraße'],
    side,
    doors: [{ street: 'Hegelstraße', numbers: Array.from({ length: 9 }, (_, n) => `${from + 2 * n}`) }],
    homes: 38,
    lon: lon - 0.001,
    lat: lat + (side === 'odd' ? 0.0001 : 0),
  });
  const lane: Section = {
    id: 'kleine-gasse-both-1',
    streets: ['Kleine Gasse', 'Am Wendehammer'],
    side: 'both',
    doors: [
      { street: 'Kleine Gasse', numbers: ['1', '2', '3', '3a', '5'] },
      { street: 'Am Wendehammer', numbers: ['1', '2-4'] },
    ],
    homes: 12,
    lon: lon + 0.0012,
    lat: lat - 0.0006,
  };
  return [street('hegelstrasse-odd-1', 'odd', 1), street('hegelstrasse-even-2', 'even', 2), lane];
}

/** A turf of three sections in the Altstadt, given to this shift. @returns its id */
export async function drawTurf(
  office: Office,
  { city }: KnownCampaign,
  name: string,
  { shift, holder }: { readonly shift: string | null; readonly holder: string | null },
): Promise<string> {
  const { lon, lat } = { lon: 11.633, lat: 52.128 };
  const [east, north] = [0.002, 0.0013];
  const turfId = newId();
  await office('setTurf', {
    turfId,
    name,
    ward: city.pack.wards[0]!.id,
    ring: [
      [lon - east, lat - north],
      [lon + east, lat - north],
      [lon + east, lat + north],
      [lon - east, lat + north],
    ],
    sections: sectionsAt(lon, lat),
    closed: false,
  });
  if (shift ?? holder) await office('assignTurfs', { turfIds: [turfId], shift, holder });
  return turfId;
}

/** An evening at doors that runs now, with places for everybody. @returns its id */
export async function planDoorEvening(office: Office, { city }: KnownCampaign): Promise<string> {
  const id = newId();
  const start = Date.now() - 30 * 60_000;
  const plan = {
    title: null,
    place: null,
    link: null,
    tour: null,
    group: null,
    material: null,
    note: null,
    lead: null,
  };
  await office('makeShifts', {
    series: null,
    shifts: [
      {
        id,
        kind: 'doors',
        ...plan,
        ward: city.pack.wards[0]!.id,
        min: 1,
        max: 20,
        minExperienced: 0,
        audience: 'everybody',
        start,
        end: start + 3 * 3_600_000,
      },
    ],
  });
  return id;
}

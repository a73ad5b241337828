import i18next from 'i18next';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeAnswer } from '../../../../src/app/office/complaints/write-answer.ts';
import { common } from '../../../../src/app/texts/de/common.ts';
import { complaints } from '../../../../src/app/texts/de/complaints.ts';
import { office as officeTexts } from '../../../../src/app/texts/de/office.ts';
import { hang } from '../../../fixtures/hang.ts';
import { jpegOf } from '../../../fixtures/jpeg-of.ts';
import { NOON, office, smallWorld, uuid, volunteer } from '../../../fixtures/small-campaign.ts';
import { gridPlace } from '../../../fixtures/small-city.ts';
import { readPdf } from '../pdf/read-pdf.ts';

beforeAll(() =>
  i18next.init({
    lng: 'de',
    resources: { de: { complaints, common, office: officeTexts } },
    interpolation: { escapeValue: false },
  }),
);
afterEach(() => void vi.unstubAllGlobals());

const PHOTO = uuid(77);

/** A complaint about a poster that a volunteer took down, and said so. */
function fixedComplaint(photo: string | null, spot: { lon: number; lat: number } | null = gridPlace(3, 3)) {
  const world = smallWorld();
  const { run, view } = world;
  view.put('member', { ...volunteer, name: 'Toni Müller', team: null, joinedAt: 0, revokedAt: null });
  run('hangPoster', hang(1, 3, 3));
  const said = { place: 'Straße „3“ Nr. 12', reason: 'Hängt zu tief', deadline: '2027-01-20', notice: null };
  run('enterComplaint', { complaintId: uuid(9), ...said, spot }, office);
  if (spot) run('assignComplaint', { complaintId: uuid(9), placement: uuid(1), team: null, member: null }, office);
  run('takeDown', { placementId: uuid(1), fate: 'returned', photo, fix: null });
  run('fixComplaint', { complaintId: uuid(9), note: 'Kabelbinder mitgenommen', photo, fix: null });
  return { ...world, complaint: view.get('complaint', uuid(9))! };
}

describe('the answer to the city', () => {
  test('says what was complained about, what was done, when and where, and nobody’s name', async () => {
    const { complaint, ...client } = fixedComplaint(null);
    const [page, ...more] = await readPdf(await writeAnswer(client, complaint));
    expect(more).toEqual([]);
    for (const words of [
      'Beanstandung Straße „3“ Nr. 12',
      'Hängt zu tief',
      '20. Januar 2027',
      'P33, Street 3',
      '52.10080',
      'Abgehängt. Kabelbinder mitgenommen',
      '13. Januar 2027 um 12:00',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toContain('Toni');
    expect(NOON).toBe(complaint.fixed!.at);
  });

  test('carries the photo as it is on the server, with when it was put right', async () => {
    const jpeg = jpegOf(480, 640);
    const fetched = vi.fn(async (_: string) => new Response(jpeg));
    vi.stubGlobal('fetch', fetched);
    const { complaint, ...client } = fixedComplaint(PHOTO);
    const bytes = await writeAnswer(client, complaint);
    expect(await readPdf(bytes)).toHaveLength(1);
    expect(fetched).toHaveBeenCalledWith(`/api/photos/${PHOTO}`);
    expect((await readPdf(bytes)).join()).toContain('Foto zur Erledigung am 13. Januar');
    expect(Buffer.from(bytes).includes(Buffer.from(jpeg))).toBe(true);
  });

  test('waits for a photo that is not on the server, and goes without it when told to', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
    const { complaint, ...client } = fixedComplaint(PHOTO);
    await expect(writeAnswer(client, complaint)).rejects.toThrow(TypeError);
    expect((await readPdf(await writeAnswer(client, complaint, false))).join()).not.toContain('Foto');
  });

  test('goes without a poster and without a place on the map', async () => {
    const { complaint, ...client } = fixedComplaint(null, null);
    const [page] = await readPdf(await writeAnswer(client, complaint));
    expect(page).toContain('Kabelbinder mitgenommen');
    expect(page).not.toContain('Koordinaten');
  });
});

import i18next from 'i18next';
import { campaignOf } from '../../../domain/campaign-of.ts';
import type { ComplaintRow } from '../../../domain/model/complaint.ts';
import { placeOf } from '../../../domain/rules/place-of.ts';
import type { CampaignClient } from '../../../sync/campaign-client.ts';
import { drawMap } from '../pdf/draw-map.ts';
import { drawPhoto } from '../pdf/draw-photo.ts';
import { drawTable } from '../pdf/draw-table.ts';
import { finishPaper, roomLeft, startPaper } from '../pdf/paper.ts';
import { writeText, writeTitle } from '../pdf/write-text.ts';

/** Points. The photo gives way, so that the answer stays on one page as long as it can. */
const MAP = 170;
const [LEAST_PHOTO, MOST_PHOTO] = [200, 330];

/**
 * The answer to the city: what was complained about, what was done, when and where, with a map and the photo. No name of
 * a volunteer is in it. The file's bytes.
 * @throws TypeError when the photo is not on the server yet or there is no network
 */
export async function writeAnswer(
  { view, city }: Pick<CampaignClient, 'view' | 'city'>,
  complaint: ComplaintRow,
  withPhoto = true,
): Promise<Uint8Array> {
  const t = i18next.getFixedT(null, 'complaints', 'office.answer');
  const { name, timezone } = campaignOf(view);
  const when = (at: number) => withYear({ dateStyle: 'long', timeStyle: 'short', timeZone: timezone }, at);
  const { fixed, place, reason, deadline } = complaint;
  if (!fixed) throw new Error('Nothing was put right yet.');
  const placement = complaint.placement === null ? undefined : view.get('placement', complaint.placement);
  const photo = withPhoto && fixed.photo && (await fetchPhoto(fixed.photo));
  const paper = await startPaper({
    title: t('title', { place }),
    foot: name,
    pageWords: (page, of) => t('page', { page, of }),
    language: i18next.language,
  });
  writeTitle(paper, t('title', { place }));
  writeText(paper, [name, t('written', { when: when(Date.now()) })].join(' · '), {
    dim: true,
    gap: 12,
  });
  const where = placement && placeOf(view, city, placement);
  // What was added in the street has no number that the city could read on it.
  const added = where && view.get('post', where.id);
  const post = added ? i18next.t(`street:added.${added.kind}`) : where?.id;
  const spot = where ?? (fixed.lon !== null && fixed.lat !== null ? { lon: fixed.lon, lat: fixed.lat } : undefined);
  const state = placement && i18next.t(`office:post.states.${placement.state}`);
  const rows: [string, string | null | undefined][] = [
    [t('place'), place],
    [t('reason'), reason],
    [t('deadline'), deadline && withYear({ dateStyle: 'long', timeZone: 'UTC' }, Date.parse(deadline))],
    [t('post'), where && [post, where.street].filter(Boolean).join(', ')],
    [t('coordinates'), spot && `${spot.lat.toFixed(6)}, ${spot.lon.toFixed(6)}`],
    [t('done'), capital([state, fixed.note].filter(Boolean).join('. ')) || t('putRight')],
    [t('when'), when(fixed.at)],
  ];
  drawTable(
    paper,
    [
      { title: '', points: 120, bold: true },
      { title: '', share: 1 },
    ],
    rows.flatMap(([label, value]) => (value ? [[label, value]] : [])),
  );
  if (photo) {
    writeText(paper, t('photo', { when: when(fixed.at) }), { bold: true });
    await drawPhoto(paper, photo, Math.max(LEAST_PHOTO, Math.min(MOST_PHOTO, roomLeft(paper) - MAP - 40)));
  }
  if (spot) drawMap(paper, { pack: city.pack, marks: [{ ...spot, label: '' }], height: MAP });
  return finishPaper(paper);
}

/** It goes into a file, where next year somebody asks which year it was. */
const withYear = (look: Intl.DateTimeFormatOptions, at: number) =>
  new Intl.DateTimeFormat(i18next.language === 'en' ? 'en-GB' : 'de-DE', look).format(at);

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

async function fetchPhoto(photo: string): Promise<Uint8Array> {
  const response = await fetch(`/api/photos/${photo}`);
  if (!response.ok) throw new TypeError(`The photo ${photo} is not there: HTTP ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

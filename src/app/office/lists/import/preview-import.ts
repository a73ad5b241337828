import type { City } from '../../../../domain/city.ts';
import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';
import type { HangReason } from '../../../../domain/reason.ts';
import { matchPlaces, type PlaceMatch } from '../../../../domain/rules/match-places.ts';
import { isWish } from '../../../../domain/rules/placement-machine.ts';
import { reasonsAgainstHanging } from '../../../../domain/rules/reasons-against-hanging.ts';
import type { View } from '../../../../domain/view.ts';
import { importIds } from './import-ids.ts';
import type { ListedFile } from './listed-file.ts';

export type PreviewKind = PlaceMatch['kind'] | 'broken';
export const PREVIEW_KINDS: readonly PreviewKind[] = [
  'matched',
  'new',
  'repeated',
  'known',
  'outside',
  'unknown-post',
  'broken',
];

/** What an import would do, before anything is written. */
export interface ImportPreview {
  readonly matches: readonly PlaceMatch[];
  readonly counts: Readonly<Record<PreviewKind, number>>;
  /** Where a matched place is allowed only with a flag, or not to be planned: the first reason, by its line. */
  readonly against: ReadonlyMap<number, HangReason>;
  /** What the whole list amounts to where that is one thing: nothing to do, or a list of another city. */
  readonly verdict: 'import' | 'other-city' | 'all-known' | 'nothing';
}

/** @param campaign the campaign's id on the server  @param at when the posters (shall) hang, ms */
export function previewImport(file: ListedFile, view: View, city: City, campaign: string, at: number): ImportPreview {
  const isKnown = ({ source }: { source: string }) =>
    view.get('placement', importIds(campaign, source).placement) !== undefined;
  const matches = matchPlaces(view, city, file.places, isKnown);
  const counts: Record<PreviewKind, number> = {
    matched: 0,
    new: 0,
    repeated: 0,
    known: 0,
    outside: 0,
    'unknown-post': 0,
    broken: file.broken.length,
  };
  const against = new Map<number, HangReason>();
  for (const match of matches) {
    counts[match.kind]++;
    if (match.kind !== 'matched') continue;
    const reasons = reasonsAgainstHanging(view, city, match.post, at);
    // Where one is planned already, a second plan would be refused.
    if (view.placementsOn(match.post.id).some(isWish)) reasons.push({ code: 'post-full', allowed: 1 });
    if (reasons[0]) against.set(match.listed.line, reasons[0]);
  }
  return { matches, counts, against, verdict: verdictOf(counts) };
}

function verdictOf(counts: Readonly<Record<PreviewKind, number>>): ImportPreview['verdict'] {
  if (counts.matched + counts.new > 0) return 'import';
  if (counts.known > 0) return 'all-known';
  return counts.outside > 0 ? 'other-city' : 'nothing';
}

/** Where a row is drawn on the map: its post, or where the list says; undefined where it says nothing. */
export function placeOfMatch(match: PlaceMatch): LonLat | undefined {
  return match.kind === 'matched' ? match.post : (match.listed.at ?? undefined);
}

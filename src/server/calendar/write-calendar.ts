import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { ShiftRow } from '../../domain/model/shift.ts';
import type { Actor } from '../../domain/mutator.ts';
import { linesOf, type Part, partIn, titleOf } from './describe-shift.ts';
import type { ReadCampaign, ReadShift } from './read-shifts.ts';

const HOUR_SECONDS = 60 * 60;

/** Who reads the calendar, and how they reach Laterne. */
export interface Reading {
  /** null: whoever has the campaign's address. */
  readonly reader: Actor | null;
  /** Laterne's address as calendars reach it, no slash at the end; undefined where nobody said it. */
  readonly base: string | undefined;
}

/**
 * A person's calendar: what they come to, wait for or are invited to, and what they were coming to before it was cancelled.
 * The campaign's: all that everybody may join.
 * @returns RFC 5545, the same text for the same rows
 */
export function writeFeed(campaign: ReadCampaign, { reader, base }: Reading): string {
  const shifts = campaign.shifts.filter(({ shift }) => {
    const part = partIn(shift, reader);
    return shift.state === 'open' ? part !== 'open' || !reader : part === 'coming' || !reader;
  });
  return write(campaign, shifts, { reader, base });
}

/** One shift to put into a calendar. */
export function writeEvent(campaign: ReadCampaign, reading: Reading): string {
  return write(campaign, campaign.shifts, reading);
}

function write(campaign: ReadCampaign, shifts: readonly ReadShift[], reading: Reading): string {
  const calendar = ical({
    prodId: { company: 'Laterne', product: 'Laterne', language: 'DE' },
    method: ICalCalendarMethod.PUBLISH,
    name: calendarName(campaign.name),
    ttl: HOUR_SECONDS,
    events: shifts.map((shift) => toEvent(campaign, shift, reading)),
  });
  return `${calendar.toString()}\r\n`;
}

/** Times are in UTC: every calendar puts them on its own clock, also in the nights when the clocks change. */
function toEvent(
  campaign: ReadCampaign,
  { shift, version, changedAt }: ReadShift,
  { reader, base }: Reading,
): ICalEventData {
  const { id, start, end, place, state } = shift;
  const part = partIn(shift, reader);
  const address = base && `${base}/shifts/${encodeURIComponent(id)}`;
  const changed = new Date(changedAt);
  const comes = state === 'open' && part === 'coming';
  return {
    id: `${id}@${campaign.campaignId}.laterne`,
    sequence: version,
    stamp: changed,
    lastModified: changed,
    start: new Date(start),
    end: new Date(end),
    summary: printable(titleOf(campaign, shift, part)),
    location: place && { title: printable(place.name), geo: { lat: place.lat, lon: place.lon } },
    description: linesOf(shift, part, reader, address).map(printable).join('\n') || null,
    url: address,
    status: statusOf(shift, part),
    transparency: comes ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    alarms: comes ? [{ type: ICalAlarmType.display, triggerBefore: 2 * HOUR_SECONDS }] : [],
  };
}

function statusOf({ state }: ShiftRow, part: Part): ICalEventStatus {
  if (state === 'cancelled') return ICalEventStatus.CANCELLED;
  return part === 'waiting' || part === 'invited' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** RFC 5545 has no room for control characters; the library takes care of all else. */
const printable = (text: string) => text.replace(/(?![\r\n\t])\p{Cc}/gu, '');

/** The calendar's name is the one text that the library writes as it is. */
const calendarName = (name: string) => name.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\\;,]/g, '\\$&');

import { campaignOf } from '../campaign-of.ts';
import type { WardRow } from '../model/ward.ts';
import type { View } from '../view.ts';
import { keepsLedger } from './ledger.ts';
import { hangs } from './placement-machine.ts';
import { hasTakeDownBegun } from './take-down-day.ts';
import { wardOfAccount } from './ward-of-account.ts';

/** A ward, or two in tandem, whose stock ends before its posters hang. */
export interface StockAlarm {
  readonly ward: string;
  /** The ward that draws on the same stock; both are told of once. */
  readonly tandem: string | null;
  /** So many posters are still to be hung there. */
  readonly left: number;
  /** So many pieces are within reach: in its own account, in its depots, with its teams, and the tandem's. Never below zero. */
  readonly reach: number;
  /** How many days the reach lasts at the pace of the last seven; 0: it is dry, null: nobody hangs there just now. */
  readonly daysLeft: number | null;
}

const DAY = 86_400_000;
const WINDOW_DAYS = 7;

interface Need {
  left: number;
  reach: number;
  lastDays: number;
}

/**
 * Which wards run dry, most urgent first; those where nobody hangs come last. None while no print order is in the books, and
 * none from election night on, when everything comes down.
 * @param at the instant (ms) up to which the pace is measured
 */
export function stockAlarms(view: View, at: number): StockAlarm[] {
  if (!keepsLedger(view) || hasTakeDownBegun(campaignOf(view), at)) return [];
  const needs = wardNeeds(view, at);
  return [...view.all('ward')]
    .flatMap((ward) => alarmOf(ward, needs))
    .sort((a, b) => days(a) - days(b) || b.left - b.reach - (a.left - a.reach) || (a.ward < b.ward ? -1 : 1));
}

function wardNeeds(view: View, at: number): Map<string, Need> {
  const needs = new Map([...view.all('ward')].map(({ id, target }) => [id, { left: target, reach: 0, lastDays: 0 }]));
  for (const placement of view.all('placement')) {
    const need = placement.ward !== null && hangs(placement) && needs.get(placement.ward);
    if (!need) continue;
    need.left--;
    const { hungAt } = placement;
    if (hungAt !== null && hungAt <= at && hungAt > at - WINDOW_DAYS * DAY) need.lastDays++;
  }
  for (const { account, count } of view.all('stock')) {
    const need = needs.get(wardOfAccount(view, account) ?? '');
    if (need) need.reach += count;
  }
  for (const need of needs.values()) need.left = Math.max(0, need.left);
  return needs;
}

function alarmOf({ id: ward, tandem }: WardRow, needs: ReadonlyMap<string, Need>): StockAlarm[] {
  const both = [needs.get(ward)!, ...(tandem === null ? [] : [needs.get(tandem)!])];
  // What two wards share is used up by both: each alone could look well supplied.
  if (tandem !== null && tandem < ward) return [];
  const sum = (what: keyof Need) => both.reduce((total, need) => total + need[what], 0);
  const [left, reach, lastDays] = [sum('left'), Math.max(0, sum('reach')), sum('lastDays')];
  if (reach >= left) return [];
  const daysLeft = reach === 0 ? 0 : lastDays === 0 ? null : (reach * WINDOW_DAYS) / lastDays;
  return [{ ward, tandem, left, reach, daysLeft }];
}

const days = ({ daysLeft }: StockAlarm) => daysLeft ?? Number.POSITIVE_INFINITY;

import type { CampaignRow } from '../model/campaign.ts';

/**
 * First day on which the by-law lets posters hang: so many months before election day; null while that day is not fixed.
 * The 31st becomes the last day of a shorter month.
 */
export function earliestStart({ electionDay, rules }: Pick<CampaignRow, 'electionDay' | 'rules'>): string | null {
  if (electionDay === null) return null;
  const [year, month, day] = electionDay.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 - rules.monthsBefore, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

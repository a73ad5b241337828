import { v7 as uuid } from 'uuid';
import type { TeamRow } from '../../../../domain/model/team.ts';
import { addDays } from '../../../../domain/rules/day-in.ts';
import type { Crew } from '../../../../planning/tours/tours-plan.ts';

/** What two people with a ladder and a handcart do on an evening. */
const CAPACITY = 40;
const MINUTES = 180;

/** A crew that begins and ends where its stops are. */
export const newCrew = (name: string, team: string | null): Crew => ({
  id: uuid(),
  team,
  name,
  day: null,
  mode: 'foot',
  capacity: CAPACITY,
  minutes: MINUTES,
  start: null,
  end: null,
});

/** One crew a team. */
export const crewsOfTeams = (teams: readonly TeamRow[]): readonly Crew[] =>
  teams
    .filter(({ closedAt }) => closedAt === null)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ id, name }) => newCrew(name, id));

/** The same crew on the evening after. */
export const nextEvening = (crew: Crew): Crew => ({
  ...crew,
  id: uuid(),
  day: crew.day === null ? null : addDays(crew.day, 1),
});

/** All crews with how this one goes: its means, its load, its time and where it begins and ends. */
export const likeThisOne = (crews: readonly Crew[], { mode, capacity, minutes, start, end }: Crew): readonly Crew[] =>
  crews.map((crew) => ({ ...crew, mode, capacity, minutes, start, end }));

/** So many crews as are needed, each new one like the one that carries most: on another evening, or for whoever takes it. */
export function moreCrews(crews: readonly Crew[], count: number): readonly Crew[] {
  if (crews.length === 0) return crews;
  const most = crews.reduce((best, crew) => (crew.capacity > best.capacity ? crew : best));
  const added: Crew[] = [];
  while (crews.length + added.length < count) {
    // Each crew in turn goes once more, before one of them goes a third time.
    const again = crews[added.length % crews.length]!;
    added.push(nextEvening({ ...again, capacity: most.capacity, minutes: Math.max(again.minutes, most.minutes) }));
  }
  return [...crews, ...added];
}

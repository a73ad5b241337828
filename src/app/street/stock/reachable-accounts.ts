import type { Account } from '../../../domain/model/stock.ts';
import type { Actor } from '../../../domain/mutator.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { teamOf } from '../../../domain/rules/ledger.ts';
import type { View } from '../../../domain/view.ts';

/** The accounts of my own team, and of its ward and that one's tandem, as far as there are any. */
export interface OwnAccounts {
  readonly team: Account | null;
  readonly wards: readonly Account[];
}

export function ownAccounts(view: View, actor: Actor): OwnAccounts {
  const team = teamOf(view, actor);
  const ward = (team === null ? null : view.get('team', team)?.ward) ?? actor.ward;
  const tandem = ward === null ? null : (view.get('ward', ward)?.tandem ?? null);
  return {
    team: team === null ? null : `team:${team}`,
    wards: [ward, tandem].flatMap((id): Account[] => (id === null ? [] : [`ward:${id}`])),
  };
}

/** Where posters may come from in a hand-over on this phone, the likeliest first. */
export function sources(view: View, actor: Actor): Account[] {
  const { team, wards } = ownAccounts(view, actor);
  return [...(team ? [team] : []), ...openDepots(view), ...wards];
}

/**
 * Where they may go from there, besides another team that shows its code. Whoever does not lead moves only what comes to
 * or from the own team (domain/mutators/move-stock.ts).
 */
export function destinations(view: View, actor: Actor, from: Account): Account[] {
  const { team, wards } = ownAccounts(view, actor);
  if (from !== team && !leads(actor)) return team ? [team] : [];
  const all: Account[] = [...(team ? [team] : []), ...openDepots(view), ...wards, 'returned', 'scrap'];
  return all.filter((account) => account !== from);
}

/** Whether from there posters may go to any team by its code. */
export const mayGoToTeams = (view: View, actor: Actor, from: Account): boolean =>
  leads(actor) || ownAccounts(view, actor).team === from;

const leads = (actor: Actor): boolean => answersFor(actor, actor.ward);

function openDepots(view: View): Account[] {
  const open = [...view.all('depot')].filter(({ closedAt }) => closedAt === null);
  return open.sort((a, b) => a.name.localeCompare(b.name)).map(({ id }): Account => `depot:${id}`);
}

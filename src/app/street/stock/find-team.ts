import type { TeamRow } from '../../../domain/model/team.ts';
import type { View } from '../../../domain/view.ts';
import { readTeamCode } from '../../ui/team-code.ts';

/** Whose code it is; or why nobody's: no code at all, of another campaign, or of no team that this phone knows. */
export type FoundTeam =
  | { readonly kind: 'team'; readonly team: TeamRow }
  | { readonly kind: 'closed'; readonly name: string }
  | { readonly kind: 'unknown'; readonly code: string }
  | { readonly kind: 'foreign' | 'no-code' };

/**
 * The team that a scanned card or a typed code means.
 * @param campaign this phone's own; undefined where it is not known, and then any card is taken at its word
 */
export function findTeam(view: View, campaign: string | undefined, text: string): FoundTeam {
  const said = readTeamCode(text);
  if (!said) return { kind: 'no-code' };
  if (said.campaign !== null && campaign !== undefined && said.campaign !== campaign) return { kind: 'foreign' };
  for (const team of view.all('team')) {
    if (team.code !== said.code) continue;
    return team.closedAt === null ? { kind: 'team', team } : { kind: 'closed', name: team.name };
  }
  return { kind: 'unknown', code: said.code };
}

import { describe, expect, it } from 'vitest';
import { findTeam } from '../../../../src/app/street/stock/find-team.ts';
import { teamLink } from '../../../../src/app/ui/team-code.ts';
import { Replica } from '../../../../src/sync/replica.ts';

const north = { id: 'n1', name: 'Team Nord 1', ward: null, code: 'K7QM', closedAt: null };
const gone = { id: 'n2', name: 'Team Nord 2', ward: null, code: 'W3XY', closedAt: 5 };
const view = new Replica();
for (const team of [north, gone]) view.put('team', team);
const link = (campaign: string, code: string) => teamLink('https://laterne.example', campaign, code);

describe('a team’s code', () => {
  it('leads to the team, scanned or typed', () => {
    expect(findTeam(view, 'here', link('here', 'K7QM'))).toEqual({ kind: 'team', team: north });
    expect(findTeam(view, 'here', ' k7 qm')).toEqual({ kind: 'team', team: north });
  });

  it('of another campaign leads nowhere, even when a team here has the same four signs', () => {
    expect(findTeam(view, 'here', link('elsewhere', 'K7QM'))).toEqual({ kind: 'foreign' });
  });

  it('that nobody has, or whose team is closed, is said so', () => {
    expect(findTeam(view, 'here', 'ZZZZ')).toEqual({ kind: 'unknown', code: 'ZZZZ' });
    expect(findTeam(view, 'here', 'W3XY')).toEqual({ kind: 'closed', name: 'Team Nord 2' });
  });

  it('is not just any text', () => {
    for (const text of ['', 'https://laterne.example/join#abc', 'WIFI:S:cellar;;'])
      expect(findTeam(view, 'here', text)).toEqual({ kind: 'no-code' });
  });
});

import { describe, expect, it } from 'vitest';
import { countTasks } from '../../../../src/app/street/tasks/count-tasks.ts';
import { myTasks } from '../../../../src/app/street/tasks/my-tasks.ts';
import type { ComplaintRow } from '../../../../src/domain/model/complaint.ts';
import type { MemberRow } from '../../../../src/domain/model/member.ts';
import type { CampaignClient } from '../../../../src/sync/campaign-client.ts';
import { Replica } from '../../../../src/sync/replica.ts';

const actor: MemberRow = {
  id: 'me',
  name: 'Alex',
  role: 'volunteer',
  ward: null,
  team: 'north',
  joinedAt: 0,
  revokedAt: null,
};
const done = { at: 5, by: 'me', lon: null, lat: null, note: null, photo: null };
const nobodys = {
  place: 'Breiter Weg 1',
  lon: null,
  lat: null,
  reason: 'Sicht',
  notice: null,
  placement: null,
  by: null,
  at: 1,
};
const task = (id: string, more: Partial<ComplaintRow>): ComplaintRow => ({
  ...nobodys,
  id,
  deadline: null,
  team: null,
  member: 'me',
  fixed: null,
  answeredAt: null,
  ...more,
});

function viewOf(...tasks: ComplaintRow[]): Replica {
  const view = new Replica();
  view.put('member', actor);
  view.put('team', { id: 'north', name: 'Nord', ward: null, code: 'K7QM', closedAt: null });
  for (const row of tasks) view.put('complaint', row);
  return view;
}

describe('my tasks', () => {
  it('are those that are given to me or my team and not answered', () => {
    const view = viewOf(
      task('mine', {}),
      task('ours', { member: null, team: 'north' }),
      task('nobodys', { member: null }),
      task('theirs', { member: null, team: 'south' }),
      task('answered', { fixed: done, answeredAt: 9 }),
    );
    expect(myTasks(view, actor).map(({ id }) => id)).toEqual(['mine', 'ours']);
    expect(countTasks({ view, actor } as unknown as CampaignClient)).toBe(2);
  });

  it('come with the nearest deadline first, and what is done last', () => {
    const view = viewOf(
      task('whenever', {}),
      task('done', { deadline: '2027-01-01', fixed: done }),
      task('later', { deadline: '2027-02-09' }),
      task('late', { deadline: '2027-01-30' }),
    );
    expect(myTasks(view, actor).map(({ id }) => id)).toEqual(['late', 'later', 'whenever', 'done']);
    expect(countTasks({ view, actor } as unknown as CampaignClient)).toBe(3);
  });
});

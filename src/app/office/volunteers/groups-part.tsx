import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import pages from '../page.module.css';
import { useDeed } from '../use-deed.ts';
import { useRows } from '../use-rows.ts';
import { NameList } from './name-list.tsx';
import type { Person } from './people.ts';

/** Groups, and kinds of shifts of one's own: made, renamed, closed. */
export function GroupsPart({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation('volunteers');
  const manages = useCampaign(({ actor }) => may(actor, 'setGroup'));
  const deed = useDeed();
  const groups = useRows('group');
  const activities = useRows('activity');
  const inGroup = useMemo(() => countBy(people.flatMap(({ profile }) => profile?.group ?? [])), [people]);
  const wanting = useMemo(() => countBy(people.flatMap(({ profile }) => profile?.kinds ?? [])), [people]);
  return (
    <div className={pages.columns}>
      <NameList
        title={t('groups.groups')}
        hint={t('groups.groupsHint')}
        empty={t('groups.groupsEmpty')}
        fresh={t('groups.newGroup')}
        rows={groups}
        counts={inGroup}
        manages={manages}
        onPut={({ id, name, closed }) => deed('setGroup', { groupId: id, name, closed })}
      />
      <NameList
        title={t('groups.kinds')}
        hint={t('groups.kindsHint')}
        empty={t('groups.kindsEmpty')}
        fresh={t('groups.newKind')}
        rows={activities}
        counts={wanting}
        manages={manages}
        onPut={({ id, name, closed }) => deed('setActivity', { activityId: id, name, closed })}
      />
    </div>
  );
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

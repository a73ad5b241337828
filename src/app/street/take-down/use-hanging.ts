import { useEffect, useState } from 'react';
import { type City, findPost } from '../../../domain/city.ts';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { hangs } from '../../../domain/rules/placement-machine.ts';
import type { View } from '../../../domain/view.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';

/** Every poster of the whole branch that hangs, whoever hung it, by street; the same array until a placement changes. */
export function useHanging(): readonly PlacementRow[] {
  const client = useCampaignClient();
  const [hanging, setHanging] = useState(() => listHanging(client.view, client.city));
  useEffect(() => {
    const look = () => setHanging(listHanging(client.view, client.city));
    look();
    return client.subscribe(({ rows }) => {
      if (rows.some(({ kind }) => kind === 'placement')) look();
    });
  }, [client]);
  return hanging;
}

function listHanging(view: View, city: City): PlacementRow[] {
  const named: { placement: PlacementRow; street: string }[] = [];
  for (const placement of view.all('placement')) {
    if (hangs(placement)) named.push({ placement, street: findPost(view, city, placement.post)?.street ?? '' });
  }
  // Two wards' streets of one name may mix here: it is only the order for a phone that does not know where it is.
  return named
    .sort((a, b) => (a.street < b.street ? -1 : a.street > b.street ? 1 : 0))
    .map(({ placement }) => placement);
}

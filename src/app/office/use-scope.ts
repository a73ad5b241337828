import { useCallback } from 'react';
import { answersFor } from '../../domain/permissions.ts';
import { useCampaign } from '../ui/campaign-context.ts';

/**
 * Whose stock and teams this person looks after: the office all, a lead those of the own ward, of its tandem, and what
 * belongs to no ward.
 */
export function useScope(): (ward: string | null) => boolean {
  const actor = useCampaign((client) => client.actor);
  const tandem = useCampaign(({ view }) =>
    actor.ward === null ? null : (view.get('ward', actor.ward)?.tandem ?? null),
  );
  return useCallback((ward) => ward === null || ward === tandem || answersFor(actor, ward), [actor, tandem]);
}

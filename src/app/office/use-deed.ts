import i18next from 'i18next';
import type { Refused } from '../../domain/mutator.ts';
import type { MutatorArgs, MutatorName } from '../../domain/mutators/registry.ts';
import { SaveError } from '../../sync/device-store.ts';
import { refusalWords } from '../texts/reason-words.ts';
import { useCampaignClient } from '../ui/campaign-context.ts';

/** `why` is a sentence; `detail` names the field or row that it is about. */
export type DeedResult =
  | { readonly done: true }
  | { readonly done: false; readonly why: string; readonly detail: string | undefined };

/** Does something to the campaign: done when a crash of this laptop can no longer take it away, with or without a network. */
export function useDeed() {
  const client = useCampaignClient();
  return async <N extends MutatorName>(name: N, args: MutatorArgs<N>): Promise<DeedResult> => {
    try {
      const { outcome, saved } = client.mutate(name, args);
      if (outcome.status === 'refused') {
        return { done: false, why: whyWords(outcome), detail: outcome.detail };
      }
      await saved;
      return { done: true };
    } catch (error) {
      if (!(error instanceof SaveError)) throw error;
      const t = i18next.getFixedT(null, 'office', 'errors.save');
      return { done: false, why: t(error.kind), detail: undefined };
    }
  };
}

/** Fields that fit the schema and do not fit each other are named by the rule; everything else is a reason with words. */
function whyWords({ reason, detail }: Refused): string {
  if (reason === 'invalid' && (detail === 'takeDownDay' || detail === 'runOffDay')) {
    return i18next.t(`office:errors.${detail}`);
  }
  return refusalWords(reason);
}

import { v5 } from 'uuid';

/**
 * The ids of what an import writes. The same place of the same list gets the same ids in the same campaign on every
 * machine, so a second import finds what the first one wrote.
 */
export const importIds = (campaign: string, source: string) => ({
  placement: v5(`laterne/${campaign}/import/placement/${source}`, v5.URL),
  post: v5(`laterne/${campaign}/import/post/${source}`, v5.URL),
});

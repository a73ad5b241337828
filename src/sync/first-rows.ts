import { CAMPAIGN_ROW } from '../domain/model/campaign.ts';
import type { CampaignClient } from './campaign-client.ts';
import { TransportError } from './transport.ts';

/**
 * Resolves once the campaign is on this device: at once, or in the first visit when the first exchange is through.
 * @throws TransportError when that exchange fails: there is nothing to show yet
 */
export function firstRows(client: CampaignClient): Promise<void> {
  return new Promise((resolve, reject) => {
    let end = () => {};
    const look = () => {
      const { link, problem } = client.status;
      if (client.view.get('campaign', CAMPAIGN_ROW)) resolve();
      else if (problem === 'revoked' || problem === 'signed-out')
        reject(new TransportError('unauthorised', problem, problem));
      else if (problem) reject(new TransportError('server', `The first exchange failed: ${problem}.`));
      else if (link === 'offline') reject(new TransportError('network', 'The first visit needs a network.'));
      else return;
      end();
    };
    end = client.subscribe(look);
    look();
  });
}

import type { CampaignClient } from '../../sync/campaign-client.ts';
import type { CampaignDatabase } from '../campaign-database.ts';
import { deviceClock } from '../device-clock.ts';
import { openPhotoQueue, type PhotoQueue } from './photo-queue.ts';
import { httpPhotoTransport } from './photo-transport.ts';
import { spaceLeft } from './space-left.ts';
import { isWifiOnly, network, onWifiChange } from './wifi-choice.ts';

/** The queue with this phone's own line, clock and storage: one file to load for all of it. */
export const startPhotoQueue = (database: CampaignDatabase, client: CampaignClient): PhotoQueue =>
  openPhotoQueue({
    database,
    client,
    spaceLeft,
    transport: httpPhotoTransport,
    clock: deviceClock,
    line: { network, wifiOnly: isWifiOnly, subscribe: onWifiChange },
  });

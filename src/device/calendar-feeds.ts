import { callApi } from './call-api.ts';

/** Whose shifts a calendar shows. */
export type FeedOf = 'me' | 'campaign';

/** A secret address that is good; the address itself is only in the answer to its making. */
export interface Feed {
  readonly id: string;
  readonly of: FeedOf;
  readonly createdAt: number;
}

/** The answer to a new one: where calendars fetch it. It can't be looked up later. */
export interface NewFeed {
  readonly id: string;
  readonly url: string;
}

export const makeFeed = (of: FeedOf) => callApi<NewFeed>('POST', '/api/feeds', { of });
export const listFeeds = () => callApi<Feed[]>('GET', '/api/feeds');
export const endFeed = (id: string) => callApi<void>('DELETE', `/api/feeds/${encodeURIComponent(id)}`);

/** The same address for programs that know calendars: they ask whether to subscribe. */
export const subscribeLink = (url: string) => url.replace(/^https?:/, 'webcal:');

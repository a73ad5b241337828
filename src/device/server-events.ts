import type { CampaignClient } from '../sync/campaign-client.ts';

/** A broken stream that the browser gave up on is opened again after this long. */
const REOPEN_MS = 30_000;

/**
 * Listens to the server for this campaign, and wakes it up when there is something new. Nobody listens while the server
 * turns this device away (revoked, no session): the stream is back when an exchange got through again.
 * @returns ends it
 */
export function listenToServer(client: Pick<CampaignClient, 'status' | 'subscribe' | 'wakeUp'>): () => void {
  let close: (() => void) | undefined;
  const listen = () => {
    const { problem } = client.status;
    if (problem === 'revoked' || problem === 'signed-out') {
      close?.();
      close = undefined;
    } else close ??= openStream(() => client.wakeUp());
  };
  const unsubscribe = client.subscribe(listen);
  listen();
  return () => {
    unsubscribe();
    close?.();
  };
}

/**
 * EventSource reconnects by itself after a broken network, but gives up for good after an error of the server: then it
 * is opened anew.
 * @param news the campaign has a new version, or this device was revoked: an exchange will tell
 */
function openStream(news: () => void): () => void {
  let stream: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    stream = new EventSource('/api/events');
    stream.addEventListener('version', news);
    stream.addEventListener('revoked', news);
    stream.addEventListener('error', () => {
      if (stream.readyState !== EventSource.CLOSED) return;
      clearTimeout(timer);
      timer = setTimeout(open, REOPEN_MS);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    stream.close();
  };
}

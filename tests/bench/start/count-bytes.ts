import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';

/** What went over the wire towards the browser for one request. */
export interface Transfer {
  readonly path: string;
  /** Head and body as sent, that is compressed, in bytes. */
  readonly bytes: number;
}

export interface CountingProxy {
  readonly url: string;
  /** All finished responses so far. */
  readonly transfers: readonly Transfer[];
  close(): void;
}

/**
 * Stands between browser and server and counts. Unlike the browser's own figures it also sees what the service worker
 * fetches, and nothing can be counted that was not sent.
 */
export async function countBytes(serverUrl: string): Promise<CountingProxy> {
  const transfers: Transfer[] = [];
  const proxy = createServer((asked, answer) => {
    const { method, headers, url: path = '/' } = asked;
    const onward = request(new URL(path, serverUrl), { method, headers }, (response) => {
      let bytes = headBytes(response);
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => transfers.push({ path, bytes }));
      answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
      response.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  });
  proxy.listen(0, 'localhost');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return {
    url: `http://localhost:${address.port}`,
    transfers,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

/** Status line, header lines and the empty line after them, as HTTP/1.1 sends them. */
function headBytes({ rawHeaders, statusCode, statusMessage }: IncomingMessage): number {
  const lines = rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
  return `HTTP/1.1 ${statusCode} ${statusMessage}\r\n`.length + lines + 2;
}

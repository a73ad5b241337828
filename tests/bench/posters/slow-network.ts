import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** A phone's 4G as Lighthouse has it: 1.6 Mbit/s down, 150 ms for a request and its answer. */
const BYTES_PER_MS = 200;
const ROUND_TRIP_MS = 150;
const PIECE = 2_000;

export interface SlowNetwork {
  readonly url: string;
  /** Serves these bytes too, under this path, as a file. */
  addFile(path: string, bytes: Buffer, headers: Record<string, string>): void;
  close(): void;
}

/** Stands between browser and server and lets everything through at a phone's speed, each answer for itself. */
export async function slowNetwork(serverUrl: string): Promise<SlowNetwork> {
  const files = new Map<string, { bytes: Buffer; headers: Record<string, string> }>();
  const proxy = createServer((asked, answer) => {
    void handle(asked, answer).catch(() => answer.destroy());
  });

  async function handle(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { method, headers, url: path = '/' } = asked;
    await wait(ROUND_TRIP_MS);
    const file = files.get(path);
    if (file) {
      answer.writeHead(200, { ...file.headers, 'content-length': file.bytes.length });
      await slowly(answer, [file.bytes]);
      return;
    }
    const onward = request(new URL(path, serverUrl), { method, headers });
    answer.on('close', () => onward.destroy());
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
    const [response] = (await once(onward, 'response')) as [IncomingMessage];
    answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
    await slowly(answer, response);
  }

  proxy.listen(0, 'localhost');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return {
    url: `http://localhost:${address.port}`,
    addFile: (path, bytes, headers) => void files.set(path, { bytes, headers }),
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

/** Sends so that at any time no more has gone out than the line could have carried since the first byte. */
async function slowly(answer: ServerResponse, source: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<void> {
  const began = performance.now();
  let sent = 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      sent += piece.length;
      const ahead = sent / BYTES_PER_MS - (performance.now() - began);
      if (ahead > 1) await wait(ahead);
      answer.write(piece);
    }
  }
  answer.end();
}

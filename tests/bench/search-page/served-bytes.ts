import { setTimeout } from 'node:timers/promises';
import type { Server, ServerResponse, IncomingMessage } from 'node:http';

/** One answer of a server: its path, and its bytes on the wire with its head. */
export interface Sent {
  path: string;
  bytes: number;
}

/** What a server has sent since it was last asked. */
export interface Watched {
  take: () => Sent[];
  /** Waits until nothing has been asked for a while; gives when the last answer was out, as `performance.now()`. */
  quiet: () => Promise<number>;
}

const SILENCE_MS = 300;

/** Notes what a server sends: each answer as it went over the wire, compressed, with its head. */
export function watchServer(server: Server): Watched {
  const sent: Sent[] = [];
  let open = 0;
  let last = performance.now();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    open += 1;
    // the last bytes are handed to the socket before this is told
    response.once('finish', () => sent.push({ path, bytes: socket.bytesWritten - before }));
    response.once('close', () => {
      open -= 1;
      last = performance.now();
    });
  });
  return {
    take: () => sent.splice(0),
    quiet: async () => {
      const asked = performance.now();
      while (open > 0 || performance.now() - Math.max(asked, last) < SILENCE_MS)
        await setTimeout(20);
      return last;
    },
  };
}

/** Bytes of answers in kB, of the `wanted` paths. */
export const kiloBytes = (sent: readonly Sent[], wanted: (path: string) => boolean): number =>
  sent.reduce((sum, { path, bytes }) => sum + (wanted(path) ? bytes : 0), 0) / 1000;

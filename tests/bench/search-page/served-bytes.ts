import type { Server, ServerResponse, IncomingMessage } from 'node:http';

/** One answer of a server: its path, and its bytes on the wire with its head. */
export interface Sent {
  path: string;
  bytes: number;
}

/** Notes what a server sends: each answer as it went over the wire, compressed, with its head. */
export function watchServer(server: Server): { sent: Sent[]; take: () => Sent[] } {
  const sent: Sent[] = [];
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    // the last bytes are handed to the socket before this is told
    response.once('finish', () => sent.push({ path, bytes: socket.bytesWritten - before }));
  });
  return { sent, take: () => sent.splice(0) };
}

/** Bytes of answers in kB, those of `paths` alone where given. */
export const kiloBytes = (sent: readonly Sent[], wanted: (path: string) => boolean): number =>
  sent.reduce((sum, { path, bytes }) => sum + (wanted(path) ? bytes : 0), 0) / 1000;

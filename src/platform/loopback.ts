import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer of a server on this machine. */
export interface LoopbackAnswer {
  readonly status: number;
  readonly body: string;
}

/** A server on a free port of 127.0.0.1. */
export interface Loopback {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Serves JSON to processes of this machine; bodies of requests are not read. */
export async function serveLoopback(
  answer: (request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>) => Promise<LoopbackAnswer>,
): Promise<Loopback> {
  const server = createServer((request, response) => {
    request.resume();
    const send = ({ status, body }: LoopbackAnswer): void => {
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(body);
    };
    answer(request).then(send, (error: Error) =>
      send({ status: 500, body: JSON.stringify({ message: error.message }) }),
    );
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', ready);
  });
  // What is served must not keep the process alive once its work is done.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

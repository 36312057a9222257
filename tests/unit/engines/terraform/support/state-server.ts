import { serve } from './http-server.js';

/** Terraform's http backend in memory, with faults. */
export interface StateServer {
  readonly url: string;
  /** The state as last written; undefined before the first write. */
  state(): { serial: number; resources: { name: string }[] } | undefined;
  /** Lock information of the holder, as Terraform sent it. */
  lock(): string | undefined;
  setLock(info: string | undefined): void;
  /** Answers so many of the next writes with 500. */
  refuseWrites(times: number): void;
  /** Writes that were asked for, refused ones too. */
  writes(): number;
}

/** Starts a state server on a loopback port. */
export async function stateServer(): Promise<StateServer> {
  let state: string | undefined;
  let lock: string | undefined;
  let refuse = 0;
  let writes = 0;
  const answers: Record<string, (body: string) => [number, string]> = {
    'GET /state': () => (state === undefined ? [404, ''] : [200, state]),
    'POST /state': (body) => {
      writes += 1;
      if (refuse > 0) {
        refuse -= 1;
        return [500, 'refused'];
      }
      state = body;
      return [200, ''];
    },
    'POST /state/lock': (body) => {
      if (lock !== undefined) return [423, lock];
      lock = body;
      return [200, ''];
    },
    'DELETE /state/lock': () => {
      lock = undefined;
      return [200, ''];
    },
  };
  const url = await serve((request, response, body) => {
    const path = (request.url ?? '').split('?')[0];
    const [status, text] = answers[`${request.method} ${path}`]?.(body.toString('utf8')) ?? [404, ''];
    response.writeHead(status).end(text);
  });
  return {
    url,
    state: () => (state === undefined ? undefined : JSON.parse(state)),
    lock: () => lock,
    setLock(info) {
      lock = info;
    },
    refuseWrites(times) {
      refuse = times;
    },
    writes: () => writes,
  };
}

import { request } from 'node:http';

/** True when something answers plain HTTP at this URL, whatever it says, within the patience (milliseconds). */
export async function answers(url: string, patience = 30_000): Promise<boolean> {
  // Not `fetch`: loading it takes longer than asking.
  const asked = new Promise<boolean>((resolve) => {
    request(url, { method: 'HEAD', agent: false, signal: AbortSignal.timeout(patience) }, (response) => {
      response.resume();
      resolve(true);
    })
      .once('error', () => resolve(false))
      .end();
  });
  return asked.catch(() => false);
}

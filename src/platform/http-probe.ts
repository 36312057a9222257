/** True when something answers HTTP at this URL, whatever it says, within the patience (milliseconds). */
export async function answers(url: string, patience = 30_000): Promise<boolean> {
  return fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(patience) }).then(
    () => true,
    () => false,
  );
}

/** True when a GET of this URL is answered with success within the patience (milliseconds). */
export async function answers(url: string, patience = 5000): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(patience) }).then(
    (response) => response.ok,
    () => false,
  );
}

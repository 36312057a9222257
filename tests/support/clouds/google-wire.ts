import type { Answer, Received } from './server.js';

export const PROVIDER =
  'projects/415104041262/locations/global/workloadIdentityPools/github/providers/actions';

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:';

/** What a token exchange asks for: a form with the names of RFC 8693, or JSON with Google's own. */
export function parseExchange({ headers, body }: Received): Answer | Exchange {
  const json = headers['content-type']?.startsWith('application/json') === true;
  const fields = json ? (JSON.parse(body) as object) : Object.fromEntries(new URLSearchParams(body));
  const values = new Map(Object.entries(fields).map(([name, value]) => [camelCase(name), String(value)]));
  const wanted = [
    ['grantType', GRANT],
    ['requestedTokenType', `${TOKEN_TYPE}access_token`],
    ['subjectTokenType', `${TOKEN_TYPE}jwt`],
  ] as const;
  for (const [name, value] of wanted)
    if (values.get(name) !== value) return stsError('invalid_request', `Invalid value for "${name}".`);
  if (!values.get('scope')) return stsError('invalid_scope', 'OAuth scope(s) must be provided.');
  return { audience: values.get('audience') ?? '', subjectToken: values.get('subjectToken') ?? '' };
}

export interface Exchange {
  readonly audience: string;
  readonly subjectToken: string;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** How the token service tells errors: https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
export function stsError(error: string, description: string): Answer {
  return { status: 400, body: { error, error_description: description } };
}

/** How all other services tell errors: https://google.aip.dev/193 */
export function rpcError(code: number, status: string, message: string, details?: readonly object[]): Answer {
  return {
    status: code,
    body: { error: { code, message, status, ...(details === undefined ? {} : { details }) } },
  };
}

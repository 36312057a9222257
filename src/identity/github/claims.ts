import type { Claims } from '../types.js';

/**
 * Claims of GitHub's token. Its signature is not checked: the token came from GitHub by TLS or over loopback, it is
 * shown to people and compared with what was asked, and the cloud that gets it decides by a check of its own.
 * @throws Error that holds nothing of the token when this is no such token.
 */
export function decodeClaims(jwt: string): Claims {
  const [, payload, ...rest] = jwt.split('.');
  const claims = rest.length === 1 ? parseObject(payload ?? '') : undefined;
  if (claims === undefined) throw new Error('what was given is no JSON Web Token');
  const missing = ['iss', 'sub', 'aud'].filter((name) => typeof claims[name] !== 'string');
  missing.push(...['exp', 'iat'].filter((name) => typeof claims[name] !== 'number'));
  if (missing.length > 0) throw new Error(`the token lacks ${missing.join(', ')}`);
  return claims as unknown as Claims;
}

function parseObject(base64url: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** What of a token may be shown, in the order in which people compare it with what the trust says. */
const SHOWN = [
  ['issuer', 'iss'],
  ['subject', 'sub'],
  ['audience', 'aud'],
  ['environment', 'environment'],
  ['workflow', 'job_workflow_ref'],
] as const;

/** Words for people: who GitHub says that the job is. Never the token. */
export function describeClaims(claims: Claims): string[] {
  return SHOWN.flatMap(([label, name]) => {
    const value = claims[name];
    return value === undefined || value === '' ? [] : [`${label} ${value}`];
  });
}

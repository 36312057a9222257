import { join } from 'node:path';
import type { GcpLogin, SessionFiles, SessionPlace } from '../types.js';
import { DEFAULT_UNIVERSE, JWT_TYPE, serviceAccountUrl, stsAudience, tokenUrl } from './names.js';

/**
 * A credentials file that mints a new token of GitHub whenever the old one has run out, and the variables that name it:
 * https://google.aip.dev/auth/4117
 * @param project id of the project, when it is known.
 * @throws Error when the place names no address to ask for tokens: the format cannot refer to variables.
 */
export function presentGoogle(
  login: GcpLogin,
  project: string | undefined,
  { name, folder, request }: SessionPlace,
): SessionFiles {
  if (request === undefined)
    throw new Error('A credentials file of Google must hold the address that tokens are asked for at.');
  const url = new URL(request.url);
  url.searchParams.set('audience', login.audience);
  const content = {
    type: 'external_account',
    audience: stsAudience(login),
    subject_token_type: JWT_TYPE,
    token_url: tokenUrl(login),
    universe_domain: login.universe,
    credential_source: {
      url: url.href,
      headers: { Authorization: `Bearer ${request.bearer}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    ...(login.serviceAccount === undefined
      ? {}
      : {
          service_account_impersonation_url: serviceAccountUrl(
            login,
            login.serviceAccount,
            'generateAccessToken',
          ),
          service_account_impersonation: { token_lifetime_seconds: login.lifetime },
        }),
  };
  const file = `${name}.gcp.json`;
  return {
    files: { [file]: `${JSON.stringify(content, null, 2)}\n` },
    environment: environmentOf(join(folder, file), project, login.universe),
  };
}

/** Terraform's provider has no variable for the universe: it must stand in its configuration. */
function environmentOf(path: string, project: string | undefined, universe: string): Record<string, string> {
  return {
    // Client libraries and Terraform; then gcloud, which looks at its own alone.
    GOOGLE_APPLICATION_CREDENTIALS: path,
    CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: path,
    ...(project === undefined
      ? {}
      : { GOOGLE_CLOUD_PROJECT: project, GOOGLE_PROJECT: project, CLOUDSDK_CORE_PROJECT: project }),
    ...(universe === DEFAULT_UNIVERSE
      ? {}
      : { GOOGLE_CLOUD_UNIVERSE_DOMAIN: universe, CLOUDSDK_CORE_UNIVERSE_DOMAIN: universe }),
  };
}

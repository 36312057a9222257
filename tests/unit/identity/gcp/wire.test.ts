import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ask } from '../../../../src/platform/ask.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Google, PROVIDER, SERVICE_ACCOUNT } from '../../../support/clouds/google.js';
import { Clouds } from '../../../support/clouds/server.js';

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const TYPE = 'urn:ietf:params:oauth:token-type:';
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

let clouds: Clouds;
let github: GitHub;
beforeEach(async () => {
  github = new GitHub();
  clouds = await Clouds.start([github, ...new Google(github).services]);
});
afterEach(() => clouds.close());

async function post(path: string, type: string, body: string, bearer = '') {
  const headers = { 'content-type': type, authorization: `Bearer ${bearer}` };
  const reply = await ask({ url: clouds.origin + path, method: 'POST', headers, body, timeout: 20_000 });
  return { status: reply.status, body: JSON.parse(reply.text) as Record<string, unknown> };
}

function exchangeJson(subjectToken: string) {
  const fields = {
    grantType: GRANT,
    audience: `//iam.googleapis.com/${PROVIDER}`,
    scope: SCOPE,
    requestedTokenType: `${TYPE}access_token`,
    subjectToken,
    subjectTokenType: `${TYPE}jwt`,
  };
  return post('/v1/token', 'application/json', JSON.stringify(fields));
}

describe('the fake of Google', () => {
  it.each([
    ['with the scheme', `https://iam.googleapis.com/${PROVIDER}`],
    ['without it', `//iam.googleapis.com/${PROVIDER}`],
  ])('takes JSON too, and a token for the provider’s name %s', async (_case, audience) => {
    const { status, body } = await exchangeJson(github.mint(audience, clouds));
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^ya29\./),
      issued_token_type: `${TYPE}access_token`,
      token_type: 'Bearer',
      expires_in: expect.any(Number),
    });
  });

  it('takes no token that GitHub did not sign', async () => {
    const token = new GitHub({ stranger: true }).mint(`https://iam.googleapis.com/${PROVIDER}`, clouds);
    expect(await exchangeJson(token)).toEqual({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'Unable to verify the ID Token signature.' },
    });
  });

  it.each(['generateAccessToken', 'generateIdToken'])('lets nobody %s without a bearer', async (method) => {
    const path = `/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:${method}`;
    expect(await post(path, 'application/json', '{}')).toMatchObject({
      status: 401,
      body: { error: { code: 401, status: 'UNAUTHENTICATED' } },
    });
  });
});

import type { Way } from './world.js';

const AWS = `
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
console.log((await new STSClient({}).send(new GetCallerIdentityCommand({}))).Arn);`;

const GOOGLE = `
import { GoogleAuth } from 'google-auth-library';
const auth = new GoogleAuth({ scopes: ['https://www.googleapis.com/auth/cloud-platform'] });
const { token_url } = JSON.parse((await import('node:fs')).readFileSync(process.env.GOOGLE_APPLICATION_CREDENTIALS, 'utf8'));
const url = new URL('/v3/projects/' + process.env.GOOGLE_CLOUD_PROJECT, token_url);
console.log((await auth.request({ url: url.href })).data.name);`;

/** As the providers of HashiCorp do: the address and bearer, then an assertion. */
const AZURE = `
import { ClientAssertionCredential } from '@azure/identity';
const { ARM_OIDC_REQUEST_URL, ARM_OIDC_REQUEST_TOKEN, ARM_TENANT_ID, ARM_CLIENT_ID, ARM_SUBSCRIPTION_ID, AZURE_AUTHORITY_HOST } = process.env;
const headers = { authorization: 'Bearer ' + ARM_OIDC_REQUEST_TOKEN };
const mint = async () => (await (await fetch(ARM_OIDC_REQUEST_URL, { headers })).json()).value;
const options = { authorityHost: AZURE_AUTHORITY_HOST, disableInstanceDiscovery: true };
const credential = new ClientAssertionCredential(ARM_TENANT_ID, ARM_CLIENT_ID, mint, options);
const { token } = await credential.getToken(AZURE_AUTHORITY_HOST + '/.default');
const url = new URL('/subscriptions/' + ARM_SUBSCRIPTION_ID + '?api-version=2022-12-01', AZURE_AUTHORITY_HOST);
console.log((await (await fetch(url, { headers: { authorization: 'Bearer ' + token } })).json()).displayName);`;

const VAULT = `
const headers = { 'x-vault-token': process.env.VAULT_TOKEN };
const { data } = await (await fetch(process.env.VAULT_ADDR + '/v1/auth/token/lookup-self', { headers })).json();
console.log(data.policies.join());`;

/** As kubectl does: the plugin of the current context, and its token as the bearer. */
const KUBERNETES = `
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
const config = JSON.parse(readFileSync(process.env.KUBECONFIG, 'utf8'));
const { context } = config.contexts.find(({ name }) => name === config['current-context']);
const { exec } = config.users.find(({ name }) => name === context.user).user;
const { server } = config.clusters.find(({ name }) => name === context.cluster).cluster;
const answer = JSON.parse(execFileSync(exec.command, exec.args, { encoding: 'utf8' }));
const headers = { authorization: 'Bearer ' + answer.status.token, 'content-type': 'application/json' };
const body = JSON.stringify({ apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' });
const url = server + '/apis/authentication.k8s.io/v1/selfsubjectreviews';
console.log((await (await fetch(url, { method: 'POST', headers, body })).json()).status.userInfo.username);`;

/** Programs of later steps that know nothing of us: each prints who it is, by the cloud's own word. */
export const LATER: Readonly<Record<Way, string>> = {
  aws: AWS,
  gcp: GOOGLE,
  'gcp-account': GOOGLE,
  azure: AZURE,
  vault: VAULT,
  kubernetes: KUBERNETES,
  'kubernetes-account': KUBERNETES,
};

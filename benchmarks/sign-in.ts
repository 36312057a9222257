import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, type Benchmark, type Figure, ofBound, seconds } from './bench.ts';
import { alternate, type Command, medianRun } from './measure.ts';

const BOUND = 0.35;
/** Nobody listens there: the process ends when it is about to connect. */
const CLOUD_PORT = 9;

/** `actions/auth`: from its start to its first request, and to the first one of the cloud's own SDK. */
export const signIn: Benchmark = { name: 'sign-in', run };

const cloud = `https://127.0.0.1:${CLOUD_PORT}`;
const guid = '00000000-0000-0000-0000-000000000001';
const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`;

const IDENTITIES: Readonly<Record<string, object>> = {
  aws: { planRole: role('plan'), applyRole: role('apply'), stsEndpoint: cloud },
  gcp: {
    provider: 'projects/1/locations/global/workloadIdentityPools/p/providers/g',
    stsEndpoint: cloud,
    iamCredentialsEndpoint: cloud,
    resourceManagerEndpoint: cloud,
  },
  azure: {
    tenant: guid,
    planClient: guid,
    applyClient: guid.replace('1', '2'),
    authority: cloud,
    resourceManager: cloud,
  },
  vault: { address: cloud, planRole: 'plan', applyRole: 'apply' },
  kubernetes: { server: cloud },
};

async function run({ home, scratch, rounds }: Bench): Promise<readonly Figure[]> {
  const { server, port } = await githubToken(scratch);
  try {
    const names = Object.keys(IDENTITIES);
    const sides = [
      { command: process.execPath, args: ['-e', '0'], cwd: scratch },
      ...names.flatMap((name) => [
        auth(home, scratch, { name, port, until: port }),
        auth(home, scratch, { name, port, until: CLOUD_PORT }),
      ]),
    ];
    alternate(sides, 1, scratch);
    const [nothing, ...rest] = alternate(sides, rounds, scratch).map(medianRun);
    return names.map((name, index): Figure => {
      const [first, own] = [rest[2 * index], rest[2 * index + 1]];
      if (!nothing || !first || !own) throw new Error('every side is measured');
      return {
        what: `\`actions/auth\`, ${name}: from start to the first request of the cloud's own client`,
        bound: `< ${BOUND} s of process time`,
        measured: `CPU ${seconds(own.cpu)}, ${times(own.cpu / nothing.cpu)} that of \`node -e 0\`; to GitHub's token endpoint ${seconds(first.cpu)}`,
        ratio: ofBound(own.cpu, BOUND),
        met: own.cpu < BOUND,
      };
    });
  } finally {
    server.kill();
  }
}

/** `3.1 times that` */
function times(ratio: number): string {
  return `${ratio.toFixed(1)} times`;
}

/** One run of the bundled action, which ends when it is about to connect to a port. */
function auth(
  home: string,
  scratch: string,
  { name, port, until }: { readonly name: string; readonly port: number; readonly until: number },
): Command {
  const workspace = join(scratch, name);
  mkdirSync(workspace, { recursive: true });
  const target = {
    provider: ['aws', 'gcp', 'azure'].includes(name) ? name : 'kubernetes',
    region: 'eu-west-1',
  };
  const spec = { target, identity: { [name]: IDENTITIES[name] }, environments: { dev: {} } };
  const manifest = {
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: 'bench' },
    spec,
  };
  writeFileSync(join(workspace, 'deployment.yaml'), JSON.stringify(manifest));
  const hook = `import net from 'node:net';
    const connect = net.Socket.prototype.connect;
    net.Socket.prototype.connect = function (...args) {
      if (JSON.stringify(args).includes(':${until}') || JSON.stringify(args).includes('"${until}"')) process.exit(0);
      return connect.apply(this, args);
    };`;
  return {
    command: process.execPath,
    args: ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, join(home, 'dist/auth/main.js')],
    cwd: workspace,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REPOSITORY: 'acme/shop',
      RUNNER_TEMP: scratch,
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bench',
    },
  };
}

/** A token endpoint in a process of its own, since the measured ones are waited for. */
async function githubToken(
  scratch: string,
): Promise<{ readonly server: ChildProcess; readonly port: number }> {
  const script = `
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    require('node:http').createServer((request, response) => {
      const aud = new URL(request.url, 'http://localhost').searchParams.get('audience');
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: 'https://token.actions.githubusercontent.com', sub: 'repo:acme/shop:ref:refs/heads/main', aud, iat: now, exp: now + 300 };
      response.end(JSON.stringify({ count: 1, value: [part({ alg: 'RS256' }), part(claims), 'c2ln'].join('.') }));
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;
  const server = spawn(process.execPath, ['-e', script], {
    cwd: scratch,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((ready, failed) => {
    server.once('error', failed);
    server.stdout?.once('data', (text: Buffer) => ready(Number(text.toString())));
  });
  return { server, port };
}

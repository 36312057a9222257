import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from './check.js';
import { notInstalled, type Tool, toolsDir } from './go.js';

const ETCD = '3.6.7';
const KUBERNETES = '1.34.2';

/** The programs of a cluster without nodes: its API, where that keeps its objects, and what asks it. */
export interface ControlPlane {
  readonly etcd: string;
  readonly apiServer: string;
  readonly kubectl: string;
}

const KUBERNETES_FOLDER = join(toolsDir(), `kube-apiserver-v${KUBERNETES}`);
const PLACES: ControlPlane = {
  etcd: join(toolsDir(), `etcd-v${ETCD}`, 'etcd'),
  apiServer: join(KUBERNETES_FOLDER, 'kube-apiserver'),
  kubectl: join(KUBERNETES_FOLDER, 'kubectl'),
};

/** The control plane when it has been built; building takes minutes, which no test has. */
export function builtControlPlane(): ControlPlane | undefined {
  return Object.values(PLACES).every((program) => existsSync(program)) ? PLACES : undefined;
}

/** Builds etcd, kube-apiserver and kubectl from their pinned sources on first use: some six minutes on two cores. */
export async function buildControlPlane(): Promise<Tool> {
  if (!(await execute('go', ['version'])).ok)
    return {
      missing: 'a control plane is built with Go, and there is no go: install it from https://go.dev/dl.',
    };
  const work = mkdtempSync(join(tmpdir(), 'synthinfra-kube-'));
  try {
    const built =
      (existsSync(PLACES.etcd) || (await buildEtcd(join(work, 'etcd')))) &&
      (builtControlPlane() !== undefined || (await buildKubernetes(join(work, 'kubernetes'))));
    return built
      ? { program: PLACES.apiServer }
      : { missing: notInstalled('kube-apiserver', 'the Go module proxy') };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Its main package lies in a module that `go install` refuses for its replace lines. */
async function buildEtcd(folder: string): Promise<boolean> {
  const lines = ['module etcdbuild', '', 'go 1.25', '', `require go.etcd.io/etcd/server/v3 v${ETCD}`];
  const module = ['get', `go.etcd.io/etcd/server/v3@v${ETCD}`];
  return build(
    folder,
    lines,
    { program: PLACES.etcd, sources: ['go.etcd.io/etcd/server/v3'], flags: [] },
    module,
  );
}

/** Kubernetes requires its own parts as v0.0.0, and replaces them by folders: here by their releases. */
async function buildKubernetes(folder: string): Promise<boolean> {
  const { ok, output } = await execute('go', [
    'mod',
    'download',
    '-json',
    `k8s.io/kubernetes@v${KUBERNETES}`,
  ]);
  const file = /"GoMod": "([^"]+)"/.exec(output)?.[1];
  if (!ok || file === undefined) return false;
  const parts = [...readFileSync(file, 'utf8').matchAll(/^\s*(k8s\.io\/[\w.-]+) v0\.0\.0$/gm)].map(
    ([, name]) => name,
  );
  const release = `v0.${KUBERNETES.slice(KUBERNETES.indexOf('.') + 1)}`;
  const [major, minor] = KUBERNETES.split('.');
  const lines = [
    ...['module kubebuild', '', 'go 1.24.0', '', `require k8s.io/kubernetes v${KUBERNETES}`, '', 'replace ('],
    ...[...new Set(parts)].sort().map((name) => `\t${name} => ${name} ${release}`),
    ')',
  ];
  // Without them it calls itself v0.0.0-master, which Helm takes for too old for any chart.
  const version = 'k8s.io/component-base/version';
  const named = [`gitVersion=v${KUBERNETES}`, `gitMajor=${major}`, `gitMinor=${minor}`];
  const flags = ['-ldflags', named.map((setting) => `-X ${version}.${setting}`).join(' ')];
  const sources = ['kube-apiserver', 'kubectl'].map((name) => `k8s.io/kubernetes/cmd/${name}`);
  // A folder that ends so takes several programs.
  return build(folder, lines, { program: `${KUBERNETES_FOLDER}/`, sources, flags });
}

async function build(
  folder: string,
  goMod: readonly string[],
  made: { readonly program: string; readonly sources: readonly string[]; readonly flags: readonly string[] },
  before?: readonly string[],
): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'go.mod'), `${goMod.join('\n')}\n`);
  const options = { cwd: folder, env: { GOFLAGS: '' } };
  if (before !== undefined && !(await execute('go', before, options)).ok) return false;
  const args = ['build', '-mod=mod', ...made.flags, '-o', made.program, ...made.sources];
  return (await execute('go', args, options)).ok;
}

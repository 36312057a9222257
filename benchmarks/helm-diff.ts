import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ControlPlane } from '../scripts/checks/kube.ts';
import { TestCluster } from '../tests/e2e/helm/support/cluster.ts';
import { type Bench, type Benchmark, type Figure, seconds } from './bench.ts';
import { alternate, type Command, medianRun, type Run } from './measure.ts';

const MOST = 1.5;
/** Each makes seven objects; a job and two network policies are the rest of 200. */
const SERVICES = 28;
const IMAGE = `registry.test/app@sha256:${'0'.repeat(64)}`;

/** `synthinfra plan` of a release of 200 objects against `helm template` and `helm get manifest` of the same. */
export const helmDiff: Benchmark = { name: 'helm', run };

async function run(bench: Bench): Promise<readonly Figure[]> {
  const { home } = bench;
  const { builtControlPlane } = (await import(join(home, 'build/scripts/checks/kube.js'))) as {
    builtControlPlane(): ControlPlane | undefined;
  };
  const { findHelm } = (await import(join(home, 'build/scripts/checks/helm-tools.js'))) as {
    findHelm(major: 3 | 4): Promise<{ readonly program: string } | { readonly missing: string }>;
  };
  const plane = builtControlPlane();
  if (plane === undefined) throw new Error('there is no control plane: run the tests, which build it');
  const cluster = await TestCluster.start(plane);
  try {
    const figures: Figure[] = [];
    for (const major of [3, 4] as const) {
      const helm = await findHelm(major);
      if ('missing' in helm) throw new Error(helm.missing);
      figures.push(...diff(bench, major, { cluster, helm: helm.program, kubectl: plane.kubectl }));
    }
    return figures;
  } finally {
    await cluster.stop();
  }
}

interface Programs {
  readonly cluster: TestCluster;
  readonly helm: string;
  readonly kubectl: string;
}

function diff({ home, scratch, rounds }: Bench, major: 3 | 4, programs: Programs): readonly Figure[] {
  const cwd = join(scratch, String(major));
  const bin = join(cwd, 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(programs.helm, join(bin, 'helm'));
  symlinkSync(programs.kubectl, join(bin, 'kubectl'));
  const env = {
    PATH: `${bin}${delimiter}${process.env['PATH']}`,
    KUBECONFIG: programs.cluster.kubeconfig,
    HOME: cwd,
  };
  const release = `helm${major}-dev`;
  const manifest = (level: string) => writeFileSync(join(cwd, 'deployment.yaml'), manifestOf(major, level));
  const root = join(cwd, '.synthinfra/dev/main/root');
  const plan: Command = {
    command: process.execPath,
    args: [join(home, 'dist/cli/main.js'), 'plan', '--env', 'dev'],
    cwd,
    env,
  };
  const at = `--namespace=${release} --values=values.json`;
  const inRoot = (script: string): Command => ({ command: 'sh', args: ['-ec', script], cwd: root, env });
  const stored = `helm get manifest ${release} --namespace=${release}`;
  const asking = major === 3 ? '--validate --is-upgrade' : '--dry-run=server --is-upgrade';
  const sides = [
    plan,
    // As a diff of a live release needs it: the cluster is asked.
    inRoot(`helm template ${release} chart ${at} ${asking}\n${stored}`),
    inRoot(`helm template ${release} chart ${at}\n${stored}`),
  ];
  manifest('info');
  alternate([plan], 1, scratch);
  // Nothing here brings pods up, so nobody waits for them.
  const install = `helm upgrade --install ${release} chart ${at} --create-namespace`;
  const installed = spawnSync('sh', ['-ec', install], { cwd: root, env: { ...process.env, ...env } });
  if (installed.status !== 0) throw new Error(`helm install: ${installed.stderr}`);
  const objects = Number(
    spawnSync('sh', ['-ec', `helm get manifest ${release} --namespace=${release} | grep -c '^kind:'`], {
      ...{ cwd, env: { ...process.env, ...env }, encoding: 'utf8' },
    }).stdout,
  );
  return (['info', 'debug'] as const).flatMap((level) => {
    manifest(level);
    alternate(sides, 1, scratch);
    const [ours, ...theirs] = alternate(sides, rounds, scratch).map(medianRun) as [Run, Run, Run];
    const what = level === 'info' ? 'nothing differs' : 'one service differs';
    return [`\`helm template ${asking}\``, '`helm template` without a cluster'].map((other, index) =>
      figure(
        `\`plan\` of a Helm ${major} release of ${objects} objects, where ${what}, against ${other} + \`helm get manifest\``,
        ours,
        theirs[index] as Run,
      ),
    );
  });
}

function figure(what: string, ours: Run, theirs: Run): Figure {
  return {
    what,
    bound: `≤ ${MOST} of these two`,
    measured: `wall ${seconds(ours.wall)} against ${seconds(theirs.wall)}, CPU ${seconds(ours.cpu)} against ${seconds(theirs.cpu)}`,
    ratio: `${(ours.wall / theirs.wall).toFixed(2)} by wall, ${(ours.cpu / theirs.cpu).toFixed(2)} by CPU`,
    met: ours.wall <= theirs.wall * MOST,
  };
}

function manifestOf(major: 3 | 4, level: string): string {
  const services = Object.fromEntries(
    Array.from({ length: SERVICES }, (_, index) => [
      `service-${index}`,
      {
        ...{ image: IMAGE, port: 8080, health: '/healthz' },
        env: { LEVEL: index === 0 ? level : 'info', NUMBER: String(index) },
      },
    ]),
  );
  return JSON.stringify({
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: `helm${major}` },
    spec: {
      target: { provider: 'kubernetes' },
      services,
      jobs: { nightly: { image: IMAGE, schedule: '0 2 * * *' } },
      environments: { dev: {} },
    },
  });
}

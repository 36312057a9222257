import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { findHelm } from '../../../../scripts/checks/helm-tools.js';
import { builtControlPlane } from '../../../../scripts/checks/kube.js';
import { TestCluster } from './cluster.js';
import { Controllers } from './controllers.js';
import { type Surroundings, TestRelease } from './release.js';

/** How long a test may take: far more than it needs on an idle machine. */
export const PATIENCE = 300_000;

/** What the tests of one version of Helm have. */
export interface Bench {
  readonly major: 3 | 4;
  readonly cluster: TestCluster;
  readonly surroundings: Surroundings;
  /** A release in a namespace of its own, gone after the test file. */
  release(name: string): Promise<TestRelease>;
}

/**
 * Tests that hold for Helm 3 and 4 alike, each against a real API server without nodes.
 * @param tests given the bench, which is there when a test runs, and not before.
 */
export async function withBoth(title: string, tests: (bench: () => Bench) => void): Promise<void> {
  const programs = builtControlPlane();
  for (const major of [3, 4] as const) {
    const helm = await findHelm(major);
    const missing =
      programs === undefined
        ? 'etcd, kube-apiserver and kubectl were not built'
        : 'missing' in helm
          ? helm.missing
          : undefined;
    if (programs === undefined || 'missing' in helm) {
      it.skip(`${title}, Helm ${major}: ${missing}`, () => {});
      continue;
    }
    describe(`${title}, Helm ${major}`, () => {
      const made: TestRelease[] = [];
      let bench: Bench | undefined;
      let controllers: Controllers | undefined;
      beforeAll(async () => {
        const cluster = await TestCluster.start(programs);
        controllers = new Controllers(cluster);
        const surroundings = { cluster, helm: helm.program, kubectl: programs.kubectl };
        const release = async (name: string): Promise<TestRelease> => {
          const one = await TestRelease.make(name, surroundings);
          made.push(one);
          return one;
        };
        bench = { major, cluster, surroundings, release };
      }, PATIENCE);
      afterAll(async () => {
        await controllers?.stop();
        await bench?.cluster.stop();
        for (const one of made) await one.remove();
      }, PATIENCE);
      tests(() => {
        if (bench === undefined) throw new Error('the cluster did not start');
        return bench;
      });
    });
  }
}

import type { Body, TestCluster } from './cluster.js';

const EVERY_MS = 100;
const CLAIMS = 'api/v1/persistentvolumeclaims';

/**
 * What stands in for the controllers that this cluster has not: rollouts that end at once, and Jobs that succeed, or
 * fail when their name says so. Jobs and Deployments named `…-stuck` are left as they are.
 */
export class Controllers {
  readonly #cluster: TestCluster;
  readonly #timer: NodeJS.Timeout;
  #round: Promise<void> = Promise.resolve();

  constructor(cluster: TestCluster) {
    this.#cluster = cluster;
    let busy = false;
    this.#timer = setInterval(() => {
      if (busy) return;
      busy = true;
      // An object may go while it is looked at: the next round sees what is left.
      this.#round = this.#once()
        .catch(() => {})
        .finally(() => {
          busy = false;
        });
    }, EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#round;
  }

  async #once(): Promise<void> {
    for (const one of await this.#cluster.list('/apis/apps/v1/deployments')) await this.#rollOut(one);
    for (const one of await this.#cluster.list('/apis/batch/v1/jobs')) await this.#finish(one);
    for (const one of await this.#cluster.list('/api/v1/persistentvolumeclaims')) await this.#bind(one);
    for (const kind of ['apis/apps/v1/deployments', 'apis/apps/v1/replicasets', 'apis/batch/v1/jobs', CLAIMS])
      for (const one of await this.#cluster.list(`/${kind}`)) await this.#letGo(kind, one);
  }

  async #rollOut(deployment: Body): Promise<void> {
    const { name, namespace, uid, generation } = deployment.metadata;
    if (name.endsWith('-stuck') || deployment.status.observedGeneration === generation) return;
    const path = `/apis/apps/v1/namespaces/${namespace}`;
    const replicas = deployment.spec.replicas;
    // What was replaced has left its sets behind: nobody collects garbage here.
    const set = `${name}-${uid.slice(0, 8)}-${generation}`;
    await this.#cluster.create(`${path}/replicasets`, {
      metadata: {
        name: set,
        labels: deployment.spec.template.metadata.labels,
        ownerReferences: [
          {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            name,
            uid,
            controller: true,
            blockOwnerDeletion: true,
          },
        ],
      },
      spec: { replicas, selector: deployment.spec.selector, template: deployment.spec.template },
    });
    const counts = { replicas, readyReplicas: replicas, availableReplicas: replicas };
    await this.#cluster.patch(`${path}/replicasets/${set}/status`, {
      status: { ...counts, observedGeneration: 1 },
    });
    const condition = (type: string, reason: string) => ({ type, status: 'True', reason });
    await this.#cluster.patch(`${path}/deployments/${name}/status`, {
      status: {
        ...counts,
        updatedReplicas: replicas,
        observedGeneration: generation,
        conditions: [
          condition('Available', 'MinimumReplicasAvailable'),
          condition('Progressing', 'NewReplicaSetAvailable'),
        ],
      },
    });
  }

  async #finish({ metadata: { name, namespace }, status }: Body): Promise<void> {
    if (name.endsWith('-stuck') || status.conditions !== undefined) return;
    const failed = name.endsWith('-fails');
    const now = new Date().toISOString();
    const conditions = (failed ? ['FailureTarget', 'Failed'] : ['SuccessCriteriaMet', 'Complete']).map(
      (type) => ({
        ...{ type, status: 'True', reason: 'Test', message: 'as the test asks' },
        lastTransitionTime: now,
      }),
    );
    await this.#cluster.patch(`/apis/batch/v1/namespaces/${namespace}/jobs/${name}/status`, {
      status: {
        ...{ startTime: now, conditions },
        ...(failed ? { failed: 1 } : { succeeded: 1, completionTime: now }),
      },
    });
  }

  async #bind({ metadata: { name, namespace }, spec, status }: Body): Promise<void> {
    if (status.phase === 'Bound') return;
    const path = `/api/v1/namespaces/${namespace}/persistentvolumeclaims/${name}/status`;
    await this.#cluster.patch(path, { status: { phase: 'Bound', capacity: spec.resources.requests } });
  }

  /** Foreground deletion waits for a collector of garbage, that of a claim for whoever looks whether it is used. */
  async #letGo(kind: string, { metadata }: Body): Promise<void> {
    if (metadata.deletionTimestamp === undefined || metadata.finalizers === undefined) return;
    const slash = kind.lastIndexOf('/');
    const path = `/${kind.slice(0, slash)}/namespaces/${metadata.namespace}${kind.slice(slash)}/${metadata.name}`;
    await this.#cluster.patch(path, { metadata: { finalizers: null } });
  }
}

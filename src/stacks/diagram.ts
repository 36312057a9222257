import type { Deployment, Service } from '../manifest/types.js';
import type { Diagram } from './types.js';

type Node = Diagram['nodes'][number];
type Edge = Diagram['edges'][number];
type Container = Pick<Service, 'secrets'>;

/**
 * What stands where. Node ids hold letters, digits and underscores only, so that every diagram language takes them.
 * @param options.ownKey whether what is kept is encrypted with a key of the deployment's own
 */
export function diagram(deployment: Deployment, { ownKey } = { ownKey: true }): Diagram {
  const { spec } = deployment;
  const services = Object.entries(spec.services);
  const stores = [
    ...Object.keys(spec.storage.buckets).map((name) => node('bucket', name)),
    ...Object.keys(spec.storage.tables).map((name) => node('table', name)),
  ];
  const secrets = Object.keys(spec.secrets).map((name) => node('secret', name));
  const jobs = Object.entries(spec.jobs);
  const workers = Object.keys(spec.workers).map((name) => node('workers', name, 'network'));
  const clients: Node[] = [];
  if (services.some(([, one]) => one.public)) clients.push(OUTSIDE);
  if (services.some(([, one]) => !one.public)) clients.push(INSIDE);
  const running = services.flatMap(([name]) => [
    { ...node('balancer', name, 'network'), label: `load balancer ${name}` },
    node('service', name, 'network'),
  ]);
  return {
    nodes: [
      ...clients,
      ...running,
      ...jobs.map(([name]) => node('job', name, 'network')),
      ...workers,
      ...stores,
      ...secrets,
      ...(ownKey ? [KEY] : []),
    ],
    edges: [
      ...services.flatMap(([name, service]) => serviceEdges(name, service, stores)),
      ...jobs.flatMap(([name, job]) => usedEdges(id('job', name), job, stores)),
      ...workers.flatMap((group) => stores.map((store) => ({ from: group.id, to: store.id }))),
      ...(ownKey ? [...stores, ...secrets] : []).map((kept) => ({
        from: kept.id,
        to: KEY.id,
        label: 'encrypted by',
      })),
    ],
  };
}

const OUTSIDE: Node = { id: 'outside', kind: 'clients', label: 'allowed clients' };
const INSIDE: Node = { id: 'inside', kind: 'clients', label: 'the network', group: 'network' };
const KEY: Node = { id: 'key', kind: 'key', label: 'encryption key' };

/** From whoever may ask, over the load balancer and the service, to what the service uses. */
function serviceEdges(name: string, service: Service, stores: readonly Node[]): readonly Edge[] {
  const balancer = id('balancer', name);
  const self = id('service', name);
  const client = service.public ? OUTSIDE : INSIDE;
  return [
    { from: client.id, to: balancer, label: service.certificate === undefined ? 'HTTP' : 'HTTPS' },
    { from: balancer, to: self, label: `port ${service.port}` },
    ...usedEdges(self, service, stores),
  ];
}

/** From what runs an image to the data and the secrets that it uses. */
function usedEdges(self: string, container: Container, stores: readonly Node[]): readonly Edge[] {
  return [
    ...stores.map((store) => ({ from: self, to: store.id })),
    ...usedSecrets(container).map((secret) => ({ from: self, to: id('secret', secret) })),
  ];
}

/** Names of the secrets that a container is given, each once. */
function usedSecrets({ secrets }: Container): readonly string[] {
  return [...new Set(Object.values(secrets).map((reference) => reference.replace('secret://', '')))].sort();
}

function id(kind: string, name: string): string {
  return `${kind}_${name.replaceAll('-', '_')}`;
}

function node(kind: string, name: string, group?: string): Node {
  return { id: id(kind, name), kind, label: name, ...(group === undefined ? {} : { group }) };
}

import type { Deployment, Service } from '../manifest/types.js';
import type { Diagram } from './types.js';

type Node = Diagram['nodes'][number];
type Edge = Diagram['edges'][number];

/** What stands where. Node ids hold letters, digits and underscores only, so that every diagram language takes them. */
export function diagram(deployment: Deployment): Diagram {
  const { spec } = deployment;
  const services = Object.entries(spec.services);
  const stores = [
    ...Object.keys(spec.storage.buckets).map((name) => node('bucket', name)),
    ...Object.keys(spec.storage.tables).map((name) => node('table', name)),
  ];
  const secrets = Object.keys(spec.secrets).map((name) => node('secret', name));
  const workers = Object.keys(spec.workers).map((name) => node('workers', name, 'network'));
  const clients: Node[] = [];
  if (services.some(([, one]) => one.public)) clients.push(OUTSIDE);
  if (services.some(([, one]) => !one.public)) clients.push(INSIDE);
  const running = services.flatMap(([name]) => [
    { ...node('balancer', name, 'network'), label: `load balancer ${name}` },
    node('service', name, 'network'),
  ]);
  return {
    nodes: [...clients, ...running, ...workers, ...stores, ...secrets, KEY],
    edges: [
      ...services.flatMap(([name, service]) => serviceEdges(name, service, stores)),
      ...workers.flatMap((group) => stores.map((store) => ({ from: group.id, to: store.id }))),
      ...[...stores, ...secrets].map((kept) => ({ from: kept.id, to: KEY.id, label: 'encrypted by' })),
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
    ...stores.map((store) => ({ from: self, to: store.id })),
    ...usedSecrets(service).map((secret) => ({ from: self, to: id('secret', secret) })),
  ];
}

/** Names of the secrets that a service is given, each once. */
function usedSecrets({ secrets }: Service): readonly string[] {
  return [...new Set(Object.values(secrets).map((reference) => reference.replace('secret://', '')))].sort();
}

function id(kind: string, name: string): string {
  return `${kind}_${name.replaceAll('-', '_')}`;
}

function node(kind: string, name: string, group?: string): Node {
  return { id: id(kind, name), kind, label: name, ...(group === undefined ? {} : { group }) };
}

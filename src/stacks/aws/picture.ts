import type { Deployment } from '../../manifest/types.js';
import { resourceBase } from '../renames.js';
import type { Diagram, Landmark } from '../types.js';
import { type NameKind, resourceName } from './names.js';

type Node = Diagram['nodes'][number];
type Edge = Diagram['edges'][number];

/** What people look for after an apply, by the names the cloud shows. */
export function landmarks(deployment: Deployment): readonly Landmark[] {
  const { spec, prefix } = deployment;
  const named = (
    kind: NameKind,
    map: Readonly<Record<string, { readonly renamedFrom?: string }>>,
  ): readonly Landmark[] =>
    Object.entries(map).map(([name, entry]) => ({
      kind,
      name: resourceName(kind, prefix, resourceBase(name, entry)),
    }));
  const cluster = resourceName('cluster', prefix);
  const made = Object.fromEntries(
    Object.entries(spec.secrets).filter(([, { existing }]) => existing === undefined),
  );
  return [
    ...named('service', spec.services).map(({ kind, name }) => ({ kind, name: `${cluster}/${name}` })),
    ...named('workers', spec.workers),
    ...named('bucket', spec.storage.buckets),
    ...named('table', spec.storage.tables),
    ...named('secret', made),
    { kind: 'key', name: `alias/${resourceName('key', prefix)}` },
  ];
}

/** What stands where. Node ids hold letters, digits and underscores only, so that every diagram language takes them. */
export function diagram(deployment: Deployment): Diagram {
  const { spec } = deployment;
  const stores = [
    ...Object.keys(spec.storage.buckets).map((name) => node('bucket', name)),
    ...Object.keys(spec.storage.tables).map((name) => node('table', name)),
  ];
  const secrets = Object.keys(spec.secrets).map((name) => node('secret', name));
  const workers = Object.keys(spec.workers).map((name) => node('workers', name, 'network'));
  const services = Object.entries(spec.services).map(([name, service]) => ({ name, service }));
  const key = { id: 'key', kind: 'key', label: 'encryption key' };
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  if (services.some(({ service }) => service.public)) nodes.push(person('clients', 'allowed clients'));
  if (services.some(({ service }) => !service.public)) nodes.push(person('inside', 'the network', 'network'));
  for (const { name, service } of services) {
    const balancer = node('balancer', name, 'network');
    const self = node('service', name, 'network');
    nodes.push({ ...balancer, label: `load balancer ${name}` }, self);
    const tls = service.certificate !== undefined;
    edges.push({
      from: service.public ? 'clients' : 'inside',
      to: balancer.id,
      label: tls ? 'HTTPS' : 'HTTP',
    });
    edges.push({ from: balancer.id, to: self.id, label: `port ${service.port}` });
    edges.push(...stores.map(({ id }) => ({ from: self.id, to: id })));
    edges.push(
      ...usedSecrets(service.secrets).map((secret) => ({ from: self.id, to: id('secret', secret) })),
    );
  }
  for (const group of workers) edges.push(...stores.map((store) => ({ from: group.id, to: store.id })));
  nodes.push(...workers, ...stores, ...secrets, key);
  edges.push(
    ...[...stores, ...secrets].map((store) => ({ from: store.id, to: key.id, label: 'encrypted by' })),
  );
  return { nodes, edges };
}

function usedSecrets(secrets: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set(Object.values(secrets).map((reference) => reference.replace('secret://', '')))].sort();
}

function id(kind: string, name: string): string {
  return `${kind}_${name.replaceAll('-', '_')}`;
}

function node(kind: string, name: string, group?: string): Node {
  return { id: id(kind, name), kind, label: name, ...(group === undefined ? {} : { group }) };
}

function person(nodeId: string, label: string, group?: string): Node {
  return { id: nodeId, kind: 'clients', label, ...(group === undefined ? {} : { group }) };
}

import { ANYWHERE, type Opening, type Traits, type TraitsOf } from './contract-types.js';
import { at, blocks, type Thing, texts } from './thing.js';

const EVERYBODY: readonly Opening[] = [{ ranges: [ANYWHERE] }];
/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ : within a namespace, which is the deployment's own. */
const OBJECT: Traits = {
  name: { at: 'metadata.fullName', form: /^[a-z0-9-]{1,63}\/[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/ },
  tags: 'metadata.labels',
};
/** Names that become those of pods, or of DNS labels. */
const LABEL: Traits = {
  ...OBJECT,
  name: { at: 'metadata.fullName', form: /^[a-z0-9-]{1,63}\/[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/ },
};
/** Eleven characters are added to the name for each run. */
const CRON: Traits = {
  ...OBJECT,
  name: { at: 'metadata.fullName', form: /^[a-z0-9-]{1,63}\/[a-z0-9]([a-z0-9-]{0,50}[a-z0-9])?$/ },
};

export const KUBERNETES: TraitsOf = {
  'v1/Namespace': {},
  'v1/ConfigMap': OBJECT,
  'v1/Service': {
    ...LABEL,
    opens: (thing) => (['ClusterIP', undefined].includes(at(thing, 'spec.type') as string) ? [] : EVERYBODY),
  },
  'v1/ServiceAccount': OBJECT,
  // Nothing here may hold a value of a secret: what does is refused.
  'v1/Secret': { ...OBJECT, store: () => ({ kind: 'secret', encrypted: false, closed: false }) },
  'apps/v1/Deployment': { ...LABEL, opens: (thing) => opensHost(thing, 'spec.template.spec') },
  'autoscaling/v2/HorizontalPodAutoscaler': OBJECT,
  'batch/v1/CronJob': { ...CRON, opens: (thing) => opensHost(thing, 'spec.jobTemplate.spec.template.spec') },
  'batch/v1/Job': { ...LABEL, opens: (thing) => opensHost(thing, 'spec.template.spec') },
  'external-secrets.io/v1/ExternalSecret': {
    ...OBJECT,
    store: (thing) => ({
      kind: 'secret',
      encrypted: at(thing, 'spec.secretStoreRef.name') !== undefined,
      closed: true,
    }),
  },
  'gateway.networking.k8s.io/v1/HTTPRoute': { ...OBJECT, opens: () => EVERYBODY },
  'networking.k8s.io/v1/Ingress': { ...OBJECT, opens: () => EVERYBODY },
  // Traffic from outside the cluster is what a rule without a sender lets in, or one that names addresses.
  'networking.k8s.io/v1/NetworkPolicy': {
    ...OBJECT,
    opens: (thing) =>
      blocks(thing, 'spec.ingress').flatMap((rule) => {
        const from = blocks(rule, 'from');
        const addresses = from.flatMap((one) => texts(at(one, 'ipBlock.cidr')));
        return from.length === 0 ? EVERYBODY : addresses.length === 0 ? [] : [{ ranges: addresses }];
      }),
  },
  'policy/v1/PodDisruptionBudget': OBJECT,
};

/** A pod on the network of its machine is reached by whoever reaches the machine. */
function opensHost(thing: Thing, pod: string): readonly Opening[] {
  const ports = blocks(thing, `${pod}.containers`).flatMap((one) => blocks(one, 'ports'));
  const open =
    at(thing, `${pod}.hostNetwork`) === true || ports.some((port) => at(port, 'hostPort') !== undefined);
  return open ? EVERYBODY : [];
}

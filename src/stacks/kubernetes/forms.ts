import type { Form } from '../forms.js';

const PART = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';

/** A DNS name: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names */
export const DNS_NAME = new RegExp(`^(?=.{1,253}$)${PART}(\\.${PART})*$`);

/** A Secret, and the key of one of its values. */
export const SECRET = new RegExp(`^(?=[^#]{1,253}(#|$))${PART}(\\.${PART})*(#[A-Za-z0-9._-]{1,253})?$`);

/** A variable that a ConfigMap can hold: https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object */
export const VARIABLE = /^[A-Za-z_][A-Za-z0-9_.-]{0,252}$/;

const IMAGE = {
  form: /^\S+$/,
  is: 'the reference of a container image',
  fix: 'Write it without spaces, such as name@sha256:….',
};

/** How strings must look on Kubernetes. */
export const FORMS: readonly Form[] = [
  { path: 'spec.services.*.image', ...IMAGE },
  { path: 'spec.jobs.*.image', ...IMAGE },
  {
    path: 'spec.services.*.health',
    form: /^\/\S*$/,
    is: 'a path that a probe can ask for',
    fix: 'Write it without spaces.',
  },
  {
    path: 'spec.services.*.domain',
    form: new RegExp(`^(?=.{1,253}$)(?![0-9.]+$)${PART}(\\.${PART})+$`),
    is: 'a DNS name',
    fix: 'Write it whole and in lower case, such as api.example.com.',
  },
  {
    path: 'spec.services.*.certificate',
    form: DNS_NAME,
    is: 'a name on kubernetes',
    fix: 'Write the Gateway’s listener that has the certificate, or for an Ingress the Secret that holds it.',
  },
  {
    path: 'spec.kubernetes.ingress.gateway',
    form: new RegExp(`^${PART}/(?=.{1,253}$)${PART}(\\.${PART})*$`),
    is: 'a Gateway',
    fix: 'Write its namespace and its name, such as infra/public.',
  },
  {
    path: 'spec.kubernetes.ingress.className',
    form: DNS_NAME,
    is: 'the class of an Ingress',
    fix: 'Write one that `kubectl get ingressclasses` lists.',
  },
  {
    path: 'spec.kubernetes.secretStore.name',
    form: DNS_NAME,
    is: 'the name of a store',
    fix: 'Write one that `kubectl get clustersecretstores,secretstores` lists.',
  },
];

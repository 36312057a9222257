import type { Form } from '../forms.js';

/** Keys stand in paths such as `/name`, where other characters would have to be quoted. */
const KEY_NAME = {
  form: /^[A-Za-z0-9_]+$/,
  is: 'the name of an attribute that a Cosmos DB path takes',
  fix: 'Write letters, digits and _ only.',
} as const;

/** How strings must look on Azure. */
export const FORMS: readonly Form[] = [
  {
    path: 'spec.target.region',
    form: /^[a-z]+[0-9]?$/,
    is: 'a region of azure',
    fix: 'Write its name without spaces, such as westeurope or eastus2.',
  },
  {
    path: 'spec.target.account',
    form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    is: 'the id of a subscription',
    fix: 'Copy it from `az account show --query id`, in lower case.',
  },
  {
    path: 'spec.services.*.image',
    form: /^\S+$/,
    is: 'the reference of a container image',
    fix: 'Write it without spaces, such as name@sha256:….',
  },
  {
    path: 'spec.services.*.health',
    form: /^\/\S{0,1023}$/,
    is: 'a path that a probe can ask for',
    fix: 'Write at most 1024 characters, without spaces.',
  },
  {
    path: 'spec.workers.*.instanceType',
    form: /^(Standard|Basic)_[A-Za-z0-9_-]+$/,
    is: 'a machine type of azure',
    fix: 'Write a size, such as Standard_B2s.',
  },
  {
    path: 'spec.workers.*.image',
    form: /^(\/subscriptions\/\S+\/(images|galleries)\/\S+|\/(communityGalleries|sharedGalleries)\/\S+|[^/:\s]+(:[^/:\s]+){3})$/,
    is: 'a machine image of azure',
    fix: 'Write the resource id of an image, or publisher:offer:sku:version, or leave it out for Azure Linux 3.',
  },
  {
    path: 'spec.secrets.*.existing',
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.KeyVault\/vaults\/[A-Za-z0-9-]+\/secrets\/[0-9A-Za-z-]+$/,
    is: 'the resource id of a secret',
    fix: 'Write the vault’s resource id and /secrets/NAME, so that a role can be given on it.',
  },
  { path: 'spec.storage.tables.*.partitionKey.name', ...KEY_NAME },
  { path: 'spec.storage.tables.*.sortKey.name', ...KEY_NAME },
];

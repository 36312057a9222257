import type { Deployment, Spec } from '../../../../src/manifest/types.js';
import { deployment, type Partly } from '../support.js';

const full = deployment({
  target: { provider: 'azure', region: 'westeurope', account: '12345678-1234-5678-9abc-123456789012' },
  services: { api: { certificate: undefined } },
  workers: { generator: { instanceType: 'Standard_B2s', image: undefined } },
}).spec;

/** A deployment over a full spec as Azure takes it. */
export function onAzure(
  changes: Partly<Spec> = {},
  facts: Parameters<typeof deployment>[1] = {},
): Deployment {
  return deployment(changes, facts, full);
}

/** What makes the service of the full deployment one that Container Instances run. */
export const ALONE = {
  scale: { min: 1, max: 1 },
  public: false,
  secrets: { API_KEY: undefined },
} as const;

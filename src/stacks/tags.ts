import type { Deployment } from '../manifest/types.js';

/** Tags that every resource carries besides the labels of the manifest. */
export const OWN_TAGS = ['project', 'environment', 'managed-by'] as const;

/** The tags of every resource of the deployment. */
export function tags(deployment: Deployment): Readonly<Record<string, string>> {
  const own: Readonly<Record<(typeof OWN_TAGS)[number], string>> = {
    project: deployment.name,
    environment: deployment.environment,
    'managed-by': 'synthinfra',
  };
  return { ...deployment.labels, ...own };
}

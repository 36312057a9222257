import { fromGo, type Tool } from './go.js';

/** The last release of each major version: they differ in how a live object is changed. */
const HELM = { 3: 'v3.22.0', 4: 'v4.3.1' } as const;
const KUBECONFORM = 'v0.7.0';

/**
 * Helm, built on first use. A suite that cannot have it is skipped, with the reason in the title of its tests:
 * `const helm = await findHelm(3); ('program' in helm ? it : it.skip)(…)`.
 */
export function findHelm(major: keyof typeof HELM): Promise<Tool> {
  return fromGo(`helm.sh/helm/v${major}/cmd/helm`, HELM[major]);
}

/** Holds objects against the schemas of the API. */
export function findKubeconform(): Promise<Tool> {
  return fromGo('github.com/yannh/kubeconform/cmd/kubeconform', KUBECONFORM);
}

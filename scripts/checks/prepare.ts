import { findHelm, findKubeconform } from './helm-tools.js';
import { buildControlPlane } from './kube.js';

/**
 * Builds what the tests of Helm need, some ten minutes on two cores the first time: a process of its own, so that it can
 * run beside the checks that need none of it. Prints why something could not be had.
 */
const tools = [() => findHelm(3), () => findHelm(4), findKubeconform, buildControlPlane];
const missing = new Set<string>();
for (const tool of tools) {
  const found = await tool();
  if ('missing' in found) missing.add(found.missing);
}
for (const sentence of missing) console.log(sentence);

import type { Deployment } from '../manifest/types.js';
import type { Problem } from '../problem.js';
import { aws } from './aws/provider.js';
import { azure } from './azure/provider.js';
import { gcp } from './gcp/provider.js';
import { kubernetes } from './kubernetes/provider.js';
import { problemAt } from './problem.js';
import type { Provider, Stack } from './types.js';

/** Every cloud that can be composed. A further one is one entry here and one folder. */
const PROVIDERS: readonly Provider[] = [aws, azure, gcp, kubernetes];

/** The stacks of a deployment on the cloud that it names, or every reason why that cloud cannot do it. */
export function composeStacks(
  deployment: Deployment,
): { readonly stacks: readonly Stack[] } | { readonly problems: readonly Problem[] } {
  const wanted = deployment.spec.target.provider;
  const provider = PROVIDERS.find(({ name }) => name === wanted);
  if (provider !== undefined) return provider.compose(deployment);
  const path = ['spec', 'target', 'provider'];
  const offered = PROVIDERS.map(({ name }) => name).join(', ');
  const message = `${path.join('.')}: ${wanted} is not supported yet.`;
  return { problems: [problemAt(deployment, path, message, `Supported is: ${offered}.`)] };
}

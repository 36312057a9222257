import { join, resolve } from 'node:path';
import { terraformBackend } from '../../engines/index.js';
import { generateTrust, hasTrust } from '../../identity/trust/generate/generate.js';
import { writeTree } from '../../platform/files.js';
import { readFolder } from '../../platform/folders.js';
import { type Problem, UserError } from '../../problem.js';
import { composeStacks } from '../../stacks/index.js';
import { loadDeployment } from '../load.js';
import type { Context, Outcome, UseCase } from '../outcome.js';
import { inStep, shorter } from '../steps.js';

type Deployment = Awaited<ReturnType<typeof loadDeployment>>;

/** The state of the trust lies beside those of the stacks, where neither role reaches it. */
const TRUST = 'trust';
/** Where a cloud cannot be composed yet, its only stack will be called so. */
const ONLY_STACK = 'main';

/** Writes the least trust for a deployment as a Terraform root, and says what to do with it. It touches no cloud. */
export const trustGenerate: UseCase = async (context): Promise<Outcome> => {
  const { platform, options } = context;
  const { deployment, trust, folder } = await inStep(platform, TRUST, async (step) => {
    const loaded = await loadDeployment(context);
    const generated = await generate(context, loaded);
    const out = resolve(platform.cwd, options.out ?? join('.synthinfra', loaded.environment, TRUST));
    await writeTree(out, generated.files);
    step.done(`${generated.files.size} files → ${shorter(platform, out)}`);
    return { deployment: loaded, trust: generated, folder: out };
  });
  for (const { message, fix } of trust.warnings) platform.log.warn([message, fix].join(' '));
  const { cloud, manifest, steps } = trust;
  const list = steps.map((step, index) => `${index + 1}. ${step}`);
  return {
    exitCode: 0,
    json: {
      schemaVersion: 1,
      environment: deployment.environment,
      folder,
      files: [...trust.files.keys()],
      identity: { [cloud]: manifest },
      steps,
      warnings: trust.warnings.map(({ message }) => message),
    },
    text: () =>
      [` Written to ${shorter(platform, folder)}. Next:`, ...list.map((line) => ` ${line}`)].join('\n'),
    summary: `### synthinfra trust generate\n\n${list.join('\n')}\n`,
    outputs: {},
  };
};

async function generate(context: Context, deployment: Deployment) {
  const { provider } = deployment.spec.target;
  const composed = provider === 'aws' ? composeStacks(deployment) : { stacks: [] };
  const stacks = 'stacks' in composed ? composed.stacks : [];
  const ids = stacks.length === 0 ? [ONLY_STACK] : stacks.map(({ id }) => id);
  const backends = [TRUST, ...ids].map((id) => terraformBackend(deployment, id));
  const [own, ...states] = backends.flatMap((backend) => ('kind' in backend ? [backend] : []));

  // What one state lacks they all lack.
  const [stateless = []] = backends.flatMap((backend) => ('kind' in backend ? [] : [backend]));
  const templates = hasTrust(provider)
    ? await readFolder(join(context.home, 'templates', 'terraform', provider))
    : new Map<string, string>();
  const backend = own ?? { kind: 'local', config: {} };
  const generated = generateTrust({ deployment, stacks, states, backend, templates });
  const problems: readonly Problem[] = [
    ...('problems' in generated ? generated.problems : []),
    ...('problems' in composed ? composed.problems : []),
    ...stateless,
  ];
  if ('problems' in generated || problems.length > 0) throw new UserError(problems);
  return generated;
}

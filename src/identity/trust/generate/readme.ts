import type { Deployment } from '../../../manifest/types.js';
import { planEnvironment } from './facts.js';

/**
 * What people do with a generated trust, in order. Names in it are the manifest's, which allows letters, digits and dashes.
 * @param hints what the cloud has that others have not, for the second step.
 * @param values of `spec.identity.<cloud>`, or where to read them.
 */
export function trustSteps(
  deployment: Deployment,
  cloud: string,
  hints: readonly string[],
  values: Readonly<Record<string, string>>,
): readonly string[] {
  const { environment, spec } = deployment;
  const branch = spec.identity?.github?.defaultBranch ?? 'main';
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${value}`);
  return [
    'Review the files: every value of yours stands in `synthinfra.auto.tfvars.json`.',
    [
      'Apply them once, with an administrator’s credentials: `terraform init -backend-config=backend.json`, `terraform plan -out=trust.tfplan`, `terraform apply trust.tfplan`.',
      ...hints,
    ].join(' '),
    `In GitHub, make the environment \`${planEnvironment(environment)}\` without a branch rule, for jobs that look: \`environment: { name: ${planEnvironment(environment)}, deployment: false }\`.`,
    `Make the environment \`${environment}\`, limited to the branch \`${branch}\`, for jobs that apply. \`synthinfra trust check\` asks GitHub whether it is.`,
    `Put into \`spec.identity.${cloud}\` of the manifest: \`${lines.join('`, `')}\`.`,
  ];
}

/** The page beside the files. */
export function trustReadme(steps: readonly string[]): string {
  return [
    '<!-- Made by synthinfra. Do not edit: change the manifest and generate again. -->',
    '# Who may plan and who may apply',
    '',
    'No workflow can change what is written here: people apply it by hand. `modules/trust/README.md` says what it makes.',
    '',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    '',
    'Generate and apply it again when the manifest uses another kind of resource, or the repository or its workflow moves.',
    '',
  ].join('\n');
}

import { basename, join } from 'node:path';
import { writeFileAtomic } from '../platform/files.js';
import { exists } from '../platform/folders.js';
import { userError } from '../problem.js';
import type { Outcome, UseCase } from './outcome.js';

/** Writes a small manifest to start from, and never over one that is there. */
export const init: UseCase = async ({ options, platform }): Promise<Outcome> => {
  const file = join(platform.cwd, options.file);
  if (await exists(file))
    throw userError(
      `${options.file} is there already, and was left as it is.`,
      'Name another file, or remove it first.',
    );
  await writeFileAtomic(file, starter(nameFrom(basename(platform.cwd))));
  return {
    exitCode: 0,
    json: { schemaVersion: 1, file: options.file },
    text: () =>
      `Wrote ${options.file}.\n\n Next: put your image into it, then run \`synthinfra plan${options.file === 'deployment.yaml' ? '' : ` ${options.file}`} --sandbox\`.`,
    outputs: {},
  };
};

/** A legal name from the folder's: lower-case, dashes, a letter first. */
function nameFrom(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  return name === '' ? 'my-app' : name;
}

function starter(name: string): string {
  return `# yaml-language-server: $schema=https://synthinfra.inferloop.io/schemas/deployment.v1alpha1.schema.json
apiVersion: synthinfra.inferloop.io/v1alpha1
kind: Deployment
metadata:
  name: ${name}
spec:
  target:
    provider: aws
    region: eu-west-1
    # account: "123456789012"     # a guard: any other account is refused
  services:
    api:
      image: public.ecr.aws/nginx/nginx:1.29 # pin a digest before production: name@sha256:…
      port: 8080
      health: /
  storage:
    buckets:
      data: {}
  # state: { backend: s3, bucket: ${name}-state }   # needed outside the sandbox: \`synthinfra bootstrap state\`
  environments:
    dev: {}
`;
}

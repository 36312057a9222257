import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { defaultOptions, type Options } from '../../../../src/options.js';
import { readRequest, writeRequest } from '../../../../src/pipeline/planning/request.js';
import { UserError } from '../../../../src/problem.js';
import { temporaryDir } from '../../engines/terraform/support/temporary.js';

let folder: string;

beforeAll(async () => {
  folder = await temporaryDir();
});

describe('a request', () => {
  it('is read as it was written: what resolves the deployment, and nothing that approves', async () => {
    const kept = {
      file: 'infra/deployment.yaml',
      image: ['api=a@sha256:1'],
      sandbox: true,
      'allow-delete': ['a'],
      'allow-replace': ['b'],
      reason: 'The table moved.',
      expires: '2026-03-31',
      'provider-mirror': 'mirror',
    };
    const options: Options = {
      ...defaultOptions(),
      ...kept,
      approve: 'abcdefg',
      confirm: 'tiny',
      json: true,
    };
    await writeRequest(folder, options, 'dev', ['main']);
    expect(await readRequest(folder, 'shown')).toEqual({
      schemaVersion: 1,
      environment: 'dev',
      options: kept,
      stacks: ['main'],
    });
  });

  it('leaves out what was not said', async () => {
    await writeRequest(folder, defaultOptions(), 'dev', ['main']);
    const { options } = await readRequest(folder, 'shown');
    expect(options).not.toHaveProperty('reason');
    expect(options).toMatchObject({ file: 'deployment.yaml', sandbox: false });
  });

  it.each([
    ['{"schemaVersion": 1', 'shown/request.json cannot be read: '],
    ['null', 'shown/request.json is not what this version writes beside a plan.'],
    ['[]', 'shown/request.json is not what this version writes beside a plan.'],
    ['{"schemaVersion":2,"options":{}}', 'shown/request.json is not what this version writes beside a plan.'],
    ['{"schemaVersion":1}', 'shown/request.json is not what this version writes beside a plan.'],
  ])('that is damaged is refused: %s', async (text, message) => {
    await writeFile(join(folder, 'request.json'), text);
    const read = readRequest(folder, 'shown');
    await expect(read).rejects.toBeInstanceOf(UserError);
    await expect(read).rejects.toThrow(message);
  });

  it('that is missing says how to get one', async () => {
    await expect(readRequest(join(folder, 'other'), 'other')).rejects.toMatchObject({
      exitCode: 1,
      problems: [
        {
          message: 'There is no saved plan in other.',
          fix: 'Run `synthinfra plan` first; it says where the plan is.',
        },
      ],
    });
  });
});

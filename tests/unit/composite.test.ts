import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ACTIONS, inputsOf } from '../../scripts/generate/actions.js';
import { compositeSteps } from '../../scripts/generate/composite.js';
import { inputName } from '../../src/options.js';
import { SETUP_FOLDERS } from '../../src/pipeline/tooling/folders.js';

interface CompositeStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Composite {
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly CompositeStep[] };
}

const composites = ACTIONS.filter(({ composite }) => composite).map((action) => {
  const text = readFileSync(`actions/${action.name}/action.yml`, 'utf8');
  return [action.name, { action, text, ...(parse(text) as Composite) }] as const;
});

describe('a composite action', () => {
  it('is what setup is, and none other', () => {
    expect(composites.map(([name]) => name)).toEqual(['setup']);
  });

  it.each(composites)(
    '%s starts the door of this very commit, by one step that gives every output',
    (name, one) => {
      const { steps } = one.runs;
      const doors = steps.filter(({ run }) => run !== undefined);
      expect(one.runs.using).toBe('composite');
      expect(doors).toHaveLength(1);
      expect(doors[0]).toMatchObject({
        shell: 'bash',
        run: `node "$GITHUB_ACTION_PATH/../../dist/${name}/main.js"`,
      });
      for (const [output, { value }] of Object.entries(one.outputs))
        expect(value).toBe(`\${{ steps.${doors[0]?.id}.outputs.${output} }}`);
    },
  );

  it.each(composites)(
    '%s hands every option to the door, as an input of JavaScript would come',
    (_name, one) => {
      const env = one.runs.steps.find(({ run }) => run !== undefined)?.env ?? {};
      const given = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
      expect(given).toEqual(
        one.action.options
          .map(inputName)
          .map((name) => [`INPUT_${name.toUpperCase()}`, `\${{ inputs.${name} }}`]),
      );
    },
  );

  it.each(composites)(
    '%s uses what it declares, and others by commit with the version beside it',
    (_name, one) => {
      const used = [...one.text.matchAll(/\binputs\.([a-z-]+)/g)].map(([, input]) => input);
      expect([...new Set(used)].sort()).toEqual(
        inputsOf(one.action)
          .map(({ name }) => name)
          .sort(),
      );
      const uses = [...one.text.matchAll(/^ +uses: .*$/gm)].map(([line]) => line);
      expect(uses.length).toBeGreaterThan(0);
      for (const line of uses) expect(line).toMatch(/uses: actions\/cache@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    },
  );

  it.each(composites)(
    '%s keeps nothing between runs unless it is asked to, and no provider without a lock file',
    (_name, one) => {
      const kept = one.runs.steps.filter(({ uses }) => uses !== undefined);
      expect(inputsOf(one.action).find(({ name }) => name === 'cache')?.default).toBe('false');
      for (const step of kept) expect(step.if).toMatch(/^inputs\.cache == 'true'/);
      const [releases, providers] = kept;
      expect(releases?.with?.['path']).toBe(`\${{ runner.temp }}/${SETUP_FOLDERS.releases}`);
      expect(providers?.if).toContain("hashFiles('**/.terraform.lock.hcl', '**/.tofu.lock.hcl') != ''");
      const env = one.runs.steps.find(({ run }) => run !== undefined)?.env;
      expect(providers?.with?.['path']).toBe(env?.['TF_PLUGIN_CACHE_DIR']);
    },
  );

  it('has only inputs whose variables a shell hands on', () => {
    const [, one] = composites[0] ?? [];
    if (one === undefined) throw new Error('there is no composite action');
    const dashed = { ...one.action, options: ['provider-mirror'] as const };
    expect(() => compositeSteps(dashed, '../../dist')).toThrow('more than letters');
  });
});

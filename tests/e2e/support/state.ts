import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../../../src/platform/daemon.js';
import type { Workspace } from './workspace.js';

interface State {
  readonly serial: number;
  readonly resources: readonly StateResource[];
}

interface StateResource {
  readonly mode: string;
  readonly module?: string;
  readonly type: string;
  readonly name: string;
  readonly instances: readonly {
    readonly index_key?: string | number;
    readonly status?: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  }[];
}

/** Addresses of the managed resources in a state, sorted. @throws when the text is no whole state. */
export function addressesIn(text: string): readonly string[] {
  const state = JSON.parse(text) as State;
  return state.resources
    .filter(({ mode }) => mode === 'managed')
    .flatMap(({ module, type, name, instances }) =>
      instances.map(({ index_key: key }) => {
        const index = key === undefined ? '' : `[${JSON.stringify(key)}]`;
        return `${module === undefined ? '' : `${module}.`}${type}.${name}${index}`;
      }),
    )
    .sort();
}

/** Path of a local state of the sandbox, within the workspace. */
export function statePath(name: string, environment: string): string {
  return `.synthinfra/sandbox/state/${name}/${environment}/main/terraform.tfstate`;
}

/** Path of a state of a cloud that no server stands for, within the workspace. */
export function offlineStatePath(name: string, environment: string): string {
  return `.synthinfra/offline/${name}/${environment}/main/terraform.tfstate`;
}

/** What each managed resource of a state was given, by its type. */
export function attributesIn(
  text: string,
): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  const state = JSON.parse(text) as State;
  return state.resources
    .filter(({ mode }) => mode === 'managed')
    .flatMap(({ type, instances }) => instances.map(({ attributes }) => [type, attributes] as const));
}

/** Waits until a file holds what is looked for. @returns its text. The test's own timeout ends a vain wait. */
export async function whenFile(
  workspace: Workspace,
  path: string,
  holds: (text: string) => boolean,
): Promise<string> {
  for (;;) {
    const text = await readFile(workspace.path(path), 'utf8').catch(() => '');
    if (holds(text)) return text;
    await wait(20);
  }
}

/** Waits until a process has ended. */
export async function whenEnded(pid: number): Promise<void> {
  while (isAlive(pid)) await wait(20);
}

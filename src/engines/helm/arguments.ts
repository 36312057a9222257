/**
 * Argument lists of Helm 3 and 4 and of kubectl. Pure: the runner runs them. Every value is one argument;
 * `--flag=value` forms keep a value that begins with a dash from being a flag.
 */

import type { Helm } from './versions.js';

/** Name of the plan within the plan directory. */
export const PLAN_FILE = 'plan.json';

/** One operation may take this long: waiting for a rollout, or for the Job of one hook. */
export const TIMEOUT_MS = 10 * 60_000;
const TIMEOUT = `--timeout=${TIMEOUT_MS / 1000}s`;

/** Field manager of what Helm applies, in either version: the base name of its program. */
export const MANAGER = 'helm';

/** Label of a revision's record that a run of ours began: the number of the revision, since a label is inherited. */
export const OWN_LABEL = 'synthinfra-revision';

/** What is released, where. */
export interface Place {
  readonly release: string;
  readonly namespace: string;
  readonly context?: string;
}

/** What Helm takes from the folder of rendered files. */
export const CHART = 'chart';
export const VALUES = 'values.json';

/** What the API server allows a client is the server's to say: Helm's own limits make 200 objects take 20 seconds. */
const UNHURRIED = ['--qps=200', '--burst-limit=400'];

function helmPlace({ namespace, context }: Place): string[] {
  return [
    `--namespace=${namespace}`,
    ...(context === undefined ? [] : [`--kube-context=${context}`]),
    ...UNHURRIED,
  ];
}

/** How a chart is rendered. */
export interface Rendering {
  readonly upgrade: boolean;
  /** The cluster is asked what it has, and whether it knows each object: a second and more for 200 of them. */
  readonly asking: boolean;
}

/** `template`: every object and hook as an install or upgrade would send them. */
export function templateArguments(helm: Helm, place: Place, { upgrade, asking }: Rendering): string[] {
  return [
    ...['template', place.release, CHART, `--values=${VALUES}`, ...helmPlace(place)],
    ...(asking && helm.major === 3 ? ['--validate'] : []),
    ...(asking ? ['--dry-run=server'] : []),
    ...(upgrade ? ['--is-upgrade'] : []),
  ];
}

/** Ends the first part of what `getArguments` prints: no line of a manifest is that. */
export const RULER = '=== synthinfra ===';

/** `get all` of a release: what is known of a revision in lines, then its objects, then its hooks. */
export function getArguments(helm: Helm, place: Place, revision?: number): string[] {
  const template = [
    'revision {{.Release.Version}}',
    'status {{.Release.Info.Status}}',
    // When the release was first installed: every later revision says the same, another install another.
    'first {{.Release.Info.FirstDeployed.UTC.Format "2006-01-02T15:04:05.000000000Z"}}',
    // When work on it began: of one that is being uninstalled, that was long after it was deployed.
    `last {{with .Release.Info}}{{if .Deleted.IsZero}}{{${moment('LastDeployed')}}}{{else}}{{${moment('Deleted')}}}{{end}}{{end}}`,
    `own {{index .Release.Labels "${OWN_LABEL}"}}`,
    ...(helm.major === 4 ? ['method {{.Release.ApplyMethod}}'] : []),
    RULER,
    '{{.Release.Manifest}}',
    RULER,
    '{{range .Release.Hooks}}',
    '---',
    '{{.Manifest}}',
    '{{end}}',
  ].join('\n');
  return [
    ...['get', 'all', place.release, ...helmPlace(place), `--template=${template}`],
    ...(revision === undefined ? [] : [`--revision=${revision}`]),
  ];
}

function moment(field: string): string {
  return `.${field}.UTC.Format "2006-01-02T15:04:05.000Z"`;
}

/** `history`: number and status of each revision that is kept. */
export function historyArguments(place: Place): string[] {
  return ['history', place.release, ...helmPlace(place), '--output=json'];
}

/** How a release is installed or upgraded. */
export interface Upgrade {
  /** Number that the revision will have. */
  readonly revision: number;
  readonly runId: string;
  readonly createNamespace: boolean;
}

/** `upgrade --install`, waiting for what it starts, and taken back as a whole when it fails. */
export function upgradeArguments(helm: Helm, place: Place, upgrade: Upgrade): string[] {
  return [
    ...['upgrade', place.release, CHART, '--install', `--values=${VALUES}`, ...helmPlace(place)],
    ...['--wait', helm.major === 3 ? '--atomic' : '--rollback-on-failure', TIMEOUT],
    // What the last release had been given besides must not be carried along.
    '--reset-values',
    `--labels=${OWN_LABEL}=${upgrade.revision}`,
    `--description=synthinfra run ${upgrade.runId}`,
    ...(upgrade.createNamespace ? ['--create-namespace'] : []),
  ];
}

/** `uninstall` with the release's history. */
export function uninstallArguments(place: Place): string[] {
  return ['uninstall', place.release, ...helmPlace(place), '--wait', TIMEOUT];
}

/** `rollback` to a revision: out of an upgrade that never ended. Not waited for: an upgrade follows. */
export function rollbackArguments(place: Place, revision: number): string[] {
  return ['rollback', place.release, String(revision), ...helmPlace(place), TIMEOUT];
}

function kubectlPlace({ namespace, context }: Place): string[] {
  return [`--namespace=${namespace}`, ...(context === undefined ? [] : [`--context=${context}`])];
}

/** `get` of the objects of a file, those that are there. */
export function liveArguments(place: Place, file: string): string[] {
  return ['get', ...kubectlPlace(place), '--ignore-not-found', '--output=json', `--filename=${file}`];
}

/** `get` of everything of some kinds that Helm has marked. @param kinds `Deployment.v1.apps`, `Service.v1.` */
export function listArguments(place: Place, kinds: readonly string[]): string[] {
  const selector = '--selector=app.kubernetes.io/managed-by=Helm';
  return ['get', kinds.join(','), ...kubectlPlace(place), selector, '--output=json'];
}

/** What the server would make of an object: `apply` is Helm 4's way, `replace` takes an object that was merged here. */
export type DryRun = 'apply' | 'replace' | 'create';

/** A dry run on the server of the objects of a file: nothing is kept, everything is checked. */
export function dryRunArguments(place: Place, how: DryRun, file: string): string[] {
  return [
    ...[how, ...kubectlPlace(place), '--dry-run=server', `--field-manager=${MANAGER}`],
    ...(how === 'apply' ? ['--server-side'] : []),
    ...['--output=json', `--filename=${file}`],
  ];
}

/** `delete` of the objects of a file, before Helm makes them anew. */
export function deleteArguments(place: Place, file: string): string[] {
  return [
    ...['delete', ...kubectlPlace(place), '--ignore-not-found', '--wait', '--cascade=foreground'],
    ...[TIMEOUT, `--filename=${file}`],
  ];
}

/** Whether the namespace is there. */
export function namespaceArguments(place: Place): string[] {
  return ['get', 'namespace', place.namespace, ...kubectlPlace(place), '--ignore-not-found', '--output=name'];
}

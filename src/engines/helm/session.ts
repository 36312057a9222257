import { devNull } from 'node:os';
import { join } from 'node:path';
import { writeTree } from '../../platform/files.js';
import { makePrivateFolder } from '../../platform/folders.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';
import type { Backend, FileTree } from '../../render/types.js';
import type { Session, SessionRequest, Telling } from '../types.js';
import { applyPlan } from './apply.js';
import { CHART, type Place } from './arguments.js';
import { retirePlan } from './claim.js';
import { helmEnvironment } from './environment.js';
import { findHelm, findKubectl } from './find.js';
import { look, lookAtChart } from './look.js';
import { baseOf } from './release.js';
import { type Cluster, readRelease } from './runner.js';
import { readPlan, savedPlan, writePlan } from './saved-plan.js';
import type { Tool } from './versions.js';

/**
 * Opens Helm on a rendered chart: writes the files, and finds Helm and kubectl.
 * @throws UserError that says what is missing and how to get it.
 */
export async function openHelm(
  request: SessionRequest,
  platform: Platform,
  telling: Telling,
): Promise<Session> {
  const root = join(request.dir, 'root');
  await makePrivateFolder(request.dir);
  telling.progress('looking for Helm and kubectl');
  // Both are awaited whatever the other does, so that no child process is left behind by an error.
  const [foundHelm, foundKubectl] = await Promise.allSettled([
    findHelm(platform),
    request.sandbox === true ? NO_KUBECTL : findKubectl(platform),
  ]);
  const helm = fulfilled(foundHelm);
  const kubectl = fulfilled(foundKubectl);
  await writeTree(root, request.files);
  const home = join(request.dir, '.helm');
  const scratch = request.dir;
  const asks = asksCluster(request.files);
  const place = placeOf(request.backend);
  if (request.sandbox === true) {
    const { context: _, ...nowhere } = place;
    const env = helmEnvironment(platform.env, home, NOBODY);
    return sandboxed(
      { helm, kubectl, env: { ...env, KUBECONFIG: devNull }, place: nowhere, root, scratch, asks },
      request,
      platform,
    );
  }
  const env = helmEnvironment(platform.env, home, request.identity);
  return session({ helm, kubectl, env, place, root, scratch, asks }, request, platform);
}

/** Where no cluster is asked, nothing is started that would ask one. */
const NO_KUBECTL: Tool = { command: devNull, version: 'none' };
const NOBODY = { environment: {}, families: ['kubernetes'], proposed: true } as const;

/** A session that knows no cluster: it tells what the chart makes, and can do no more. */
function sandboxed(cluster: Cluster, request: SessionRequest, platform: Platform): Session {
  const none = async () => {
    throw userError(
      'The sandbox has no cluster to do this in.',
      'Leave --sandbox out, and name a cluster of your own for it.',
      2,
    );
  };
  return {
    ...session(cluster, request, platform),
    source: 'the chart that comes with synthinfra, without a cluster',
    async plan(mode, telling) {
      if (mode === 'destroy') return none();
      await retirePlan(request.dir);
      telling.progress('rendering the chart');
      await writePlan(request.dir, mode, await lookAtChart(cluster), request.files);
      const { file, digest } = await readPlan(request.dir);
      return savedPlan(file, digest, request.files);
    },
    base: async () => baseOf(undefined),
    apply: none,
  };
}

function fulfilled<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}

/**
 * Whether what a chart makes depends on its cluster: on the versions of its API or on objects that it looks up. Charts
 * within a chart are packed, and may.
 * https://helm.sh/docs/chart_template_guide/builtin_objects/ and …/functions_and_pipelines/#using-the-lookup-function
 */
export function asksCluster(files: FileTree): boolean {
  return [...files].some(
    ([path, text]) => path.startsWith(`${CHART}/charts/`) || /\bCapabilities\b|\blookup\b/.test(text),
  );
}

function session(cluster: Cluster, { dir, files }: SessionRequest, platform: Platform): Session {
  const { helm, kubectl, place } = cluster;
  const saved = async () => {
    const { file, digest } = await readPlan(dir);
    return savedPlan(file, digest, files);
  };
  return {
    engine: { name: 'helm', version: helm.version },
    source: `the chart that comes with synthinfra, and kubectl ${kubectl.version}`,
    saved,
    async plan(mode, telling) {
      await retirePlan(dir);
      telling.progress(`looking at the release ${place.namespace}/${place.release}`);
      await writePlan(dir, mode, await look(cluster, mode, platform.now()), files);
      return saved();
    },
    base: async () => baseOf(await readRelease(cluster)),
    apply: (runId, telling) => applyPlan({ cluster, dir, runId, platform, telling }),
    // The cluster keeps every revision in the release: no apply has to keep a state elsewhere.
    restore: async () => {
      throw userError(
        'Helm has no state of its own that could be saved again: the release in the cluster is its state.',
        'This file is of another engine. Look at the release: helm history.',
        2,
      );
    },
  };
}

/** A release is its own state: where it is, the backend says. */
function placeOf({ config }: Backend): Place {
  const { release, namespace, context } = config;
  return {
    release: String(release),
    namespace: String(namespace),
    ...(context === undefined ? {} : { context: String(context) }),
  };
}

import type { Deployment } from '../../manifest/types.js';
import { callOnce } from '../calls.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall } from '../types.js';
import { labels } from './labels.js';
import { resourceName } from './names.js';
import { KEY_ID, PROJECT, references } from './sections.js';

/** Where logs are kept, and the policies that tell people; none when there is nothing to watch. */
export function monitoring(deployment: Deployment): readonly ModuleCall[] {
  const sections = sectionsOf(deployment.spec);
  return [...(sections.network ? [logs(deployment)] : []), ...(sections.alerts ? [alerts(deployment)] : [])];
}

function logs(deployment: Deployment): ModuleCall {
  const { spec, prefix } = deployment;
  const others = references(sectionsOf(spec));
  const value = {
    name: resourceName('logs', prefix),
    location: spec.target.region,
    retention_days: spec.monitoring.logRetentionDays,
  };
  return callOnce('logs', ['spec', 'monitoring', 'logRetentionDays'], value, {
    ...PROJECT,
    ...KEY_ID,
    services: others.serviceList,
    workers: others.workerList,
    subnet: 'module.network.subnet_name',
  });
}

function alerts(deployment: Deployment): ModuleCall {
  const { spec, prefix } = deployment;
  const others = references(sectionsOf(spec));
  const value = {
    name: resourceName('alerts', prefix),
    labels: labels(deployment),
    notify: spec.monitoring.notify,
    cpu_percent: spec.monitoring.alerts.cpuPercent,
    memory_percent: spec.monitoring.alerts.memoryPercent,
    error_count: spec.monitoring.alerts.errorCount,
  };
  return callOnce('alerts', ['spec', 'monitoring'], value, {
    ...PROJECT,
    services: others.services,
    workers: others.workers,
    tables: others.tableNames,
  });
}

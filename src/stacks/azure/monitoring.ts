import type { Deployment } from '../../manifest/types.js';
import { callOnce } from '../calls.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall } from '../types.js';
import { resourceName } from './names.js';
import { GROUP, references } from './sections.js';

/** The alarms and the action group that tells people; none when there is nothing to watch. */
export function monitoring(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  const sections = sectionsOf(spec);
  if (!sections.alerts) return [];
  const others = references(sections);
  const value = {
    name: resourceName('alerts', prefix),
    notify: spec.monitoring.notify,
    cpu_percent: spec.monitoring.alerts.cpuPercent,
    memory_percent: spec.monitoring.alerts.memoryPercent,
    error_count: spec.monitoring.alerts.errorCount,
  };
  return [
    callOnce('alerts', ['spec', 'monitoring'], value, {
      ...GROUP,
      services: others.services,
      workers: others.workers,
      tables: others.tableAccounts,
    }),
  ];
}

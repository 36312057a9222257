import { applyPlan } from '../../../../../src/engines/terraform/apply.js';
import type { EngineRoot } from '../../../../../src/engines/terraform/root.js';

// A process of its own that applies a plan, so that a test can send it signals.
const { root, planDir } = JSON.parse(process.argv[2] ?? '') as { root: EngineRoot; planDir: string };
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const outcome = await applyPlan(root, {
  planDir,
  runId: 'run-of-a-process',
  now: () => new Date(),
  onInterrupt: say,
  onProgress: (progress) => {
    if (progress.kind === 'begun') say(`begun ${progress.operation.address}`);
  },
});
say(`${outcome.result} ${outcome.state.kind}`);

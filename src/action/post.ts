import * as core from '@actions/core';
import { defaultOptions } from '../options.js';
import { forgetSessions } from '../pipeline/index.js';
import { createPlatform } from '../platform/index.js';
import { actionsLog } from './actions-log.js';
import { FOLDERS } from './main.js';

/**
 * The post step of every action that signs in: revokes and removes what the step has left for later ones, or could
 * not take back itself because it was killed. It warns and never fails the job.
 * @param home folder of the toolkit itself.
 */
export async function runPost(home: string): Promise<void> {
  try {
    const folders: unknown = JSON.parse(core.getState(FOLDERS) || '[]');
    if (!Array.isArray(folders) || folders.length === 0) return;
    const forget = await forgetSessions();
    const words = folders.map(String);
    await forget({ platform: createPlatform(actionsLog()), home, options: defaultOptions(), words });
  } catch (error) {
    core.warning(`What the step has left could not be taken back: ${(error as Error).message}`);
  }
}

import type { Deployment } from '../../manifest/types.js';
import { tags } from '../tags.js';

/** https://cloud.google.com/resource-manager/docs/labels-overview#requirements */
export const LABEL_LENGTH = 63;

/** Text as a label of Google may have it: small letters, digits, `_` and `-`. */
export function labelText(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
}

/** The labels of every resource of the deployment. */
export function labels(deployment: Deployment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(tags(deployment)).map(([key, value]) => [labelText(key), labelText(value)]),
  );
}

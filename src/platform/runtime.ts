/** The oldest Node that runs the bundle; GitHub's actions run on 24. */
const OLDEST_NODE = 20;

/** A sentence when this Node is too old; undefined when it will do. @param version such as `18.19.1`. */
export function tooOldNode(version: string = process.versions.node): string | undefined {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return undefined;
  return `synthinfra needs Node ${OLDEST_NODE} or newer; this is ${version}. Install it from https://nodejs.org.`;
}

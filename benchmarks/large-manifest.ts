const SERVICES = 200;
const DIGEST = '4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865';

/** A manifest of 200 services in 5,000 lines, written as people write them: maps, lists, flow style, comments. */
export function largeManifest(): string {
  const services = Array.from({ length: SERVICES }, (_, index) => service(index)).join('');
  return `${HEAD}${services}${TAIL}`;
}

const HEAD = `apiVersion: synthinfra.inferloop.io/v1alpha1
kind: Deployment
metadata:
  name: large
  labels:
    team: data
spec:
  target:
    provider: aws
    region: eu-west-1
  services:
`;

const TAIL = `  secrets:
    api-key: {}
  storage:
    buckets:
      datasets:
        retentionDays: 30
  environments:
    dev: {}
    prod:
      network:
        zones: 3
      monitoring:
        logRetentionDays: 365
      state:
        backend: s3
        bucket: large-terraform-state
  defaultEnvironment: dev
`;

function service(index: number): string {
  const name = `svc-${String(index).padStart(3, '0')}`;
  const settings = Array.from(
    { length: 11 },
    (_, n) => `        SETTING_${n}: "value ${n} of ${name}"\n`,
  ).join('');
  return `    # What ${name} does is told here.
    ${name}:
      image: ghcr.io/inferloop/${name}@sha256:${DIGEST}
      port: ${8000 + index}
      cpu: 0.5
      memory: 1Gi
      scale:
        min: 1
        max: ${2 + (index % 9)}
        cpuPercent: 60
      health: /healthz
      env:
${settings}        LOG_LEVEL: info
      secrets:
        API_KEY: secret://api-key
`;
}

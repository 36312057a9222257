import type { ChangeSet, Counts, ResourceChange, Shown } from '../../../src/changes/changeset.js';
import type { Finding } from '../../../src/policy/types.js';
import type { TargetReport } from '../../../src/report/target.js';

export const NONE: Counts = {
  create: 0,
  update: 0,
  delete: 0,
  replace: 0,
  import: 0,
  move: 0,
  forget: 0,
  read: 0,
};

export const value = (json: Extract<Shown, { kind: 'value' }>['value']): Shown => ({
  kind: 'value',
  value: json,
});
export const absent: Shown = { kind: 'absent' };
export const hidden: Shown = { kind: 'hidden' };
export const unknown: Shown = { kind: 'unknown' };

/** A changed resource of which a test says only what it is about. */
export function resource(change: Partial<ResourceChange>): ResourceChange {
  return {
    address: 'aws_s3_bucket.this["raw"]',
    type: 'aws_s3_bucket',
    actions: ['update'],
    attributes: [],
    risk: 'changes',
    ...change,
  };
}

/** A ChangeSet whose counts follow from its resources. */
export function changeSet(content: Partial<ChangeSet>): ChangeSet {
  const counts = { ...NONE };
  for (const action of (content.resources ?? []).flatMap(({ actions }) => actions)) {
    if (action !== 'no-op') counts[action] += 1;
  }
  return {
    schemaVersion: 1,
    engine: { name: 'terraform', version: '1.11.4' },
    resources: [],
    outputs: [],
    drift: [],
    hooks: [],
    counts,
    unchanged: 0,
    complete: true,
    errored: false,
    digest: '5d41c3e0aa11',
    ...content,
  };
}

/** A failing finding of which a test says only what it is about. */
export function finding(content: Partial<Finding>): Finding {
  return {
    rule: 'baseline/s3-retention',
    title: 'Noncurrent versions are kept',
    severity: 'high',
    result: 'fail',
    address: 'aws_s3_bucket.this["raw"]',
    message: 'noncurrent versions are kept 7 days; `soc2` asks 30.',
    fix: 'Set `retentionDays: 30`.',
    controls: ['SOC 2 CC7.2'],
    ...content,
  };
}

const at = { file: 'deployment.yaml', line: 31, column: 5 };

/** The report of experience.md: a table that would lose its data, a new image, a first bucket. */
export const EXPERIENCE: TargetReport = {
  target: { name: 'shop', environment: 'prod', provider: 'aws', region: 'eu-west-1' },
  commit: 'a1b2c3d4e5f6',
  plannedAt: '2026-11-23T14:02:33.000Z',
  changeSet: changeSet({
    resources: [
      resource({
        address: 'aws_dynamodb_table.this["jobs"]',
        actions: ['replace'],
        risk: 'data-loss',
        at,
        attributes: [
          { path: ['hash_key'], before: value('id'), after: value('job_id'), forcesReplacement: true },
        ],
      }),
      resource({
        address: 'aws_ecs_task_definition.this["api"]',
        attributes: [
          {
            path: ['container_definitions', 0, 'image'],
            before: value('ghcr.io/inferloop/api@sha256:41aa'),
            after: value('ghcr.io/inferloop/api@sha256:9c0e'),
          },
          {
            path: ['container_definitions', 0, 'environment', 'MODE'],
            before: value('batch'),
            after: value('stream'),
          },
          { path: ['container_definitions', 0, 'environment', 'TOKEN'], before: hidden, after: hidden },
          { path: ['revision'], before: value(4), after: unknown },
        ],
      }),
      resource({
        actions: ['create'],
        risk: 'adds',
        attributes: [
          { path: ['bucket'], before: absent, after: value('shop-prod-raw') },
          { path: ['tags', 'data class'], before: absent, after: value('internal') },
          { path: ['arn'], before: absent, after: unknown },
        ],
      }),
    ],
    outputs: [{ name: 'url', action: 'create', before: absent, after: value('https://api.example.com') }],
    hooks: [{ address: 'aws_instance.seed', kind: 'provisioner local-exec', when: 'create' }],
    drift: [
      resource({
        address: 'aws_security_group_rule.api',
        at: { ...at, line: 19 },
        risk: 'exposes',
        attributes: [{ path: ['cidr_blocks'], before: value(['10.0.0.0/8']), after: value(['0.0.0.0/0']) }],
      }),
    ],
  }),
  findings: [
    finding({ at: { ...at, line: 24 } }),
    finding({ rule: 'baseline/s3-tls', result: 'pass' }),
    finding({ rule: 'baseline/kms-rotation', result: 'unknown' }),
  ],
  verdict: {
    decision: 'block',
    reasons: [
      {
        effect: 'block',
        message: 'aws_dynamodb_table.this["jobs"] would be replaced: its data would be lost.',
        fix: 'Keep the key, or unlock this one address in `gate.allowReplace`, with a reason and an expiry.',
        address: 'aws_dynamodb_table.this["jobs"]',
        at,
      },
      {
        effect: 'block',
        rule: 'baseline/s3-retention',
        message: 'noncurrent versions are kept 7 days; `soc2` asks 30.',
        fix: 'Set `retentionDays: 30`.',
        at: { ...at, line: 24 },
      },
    ],
  },
  roundings: [
    {
      path: ['spec', 'services', 'api', 'memory'],
      asked: '1.5Gi',
      used: '2Gi',
      why: 'Fargate offers whole GiB.',
    },
  ],
  diagram: {
    nodes: [
      { id: 'lb', kind: 'load balancer', label: 'api', group: 'public' },
      { id: 'jobs', kind: 'table', label: 'jobs' },
    ],
    edges: [{ from: 'lb', to: 'jobs', label: 'reads' }],
  },
};

import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../../../src/engines/terraform/events.js';
import { explainLock, lockOf } from '../../../../src/engines/terraform/locks.js';
import type { RunRecord } from '../../../../src/engines/terraform/record.js';

const DETAIL = `Error message: operation error S3: PutObject, StatusCode: 412
Lock Info:
  ID:        6d691e50-cb13
  Path:      bucket/app/prod/core/terraform.tfstate
  Operation: OperationTypeApply
  Who:       ann@build-7
  Version:   1.11.4
  Created:   2026-11-23 02:13:37 +0000 UTC
  Info:

Terraform acquires a state lock to protect the state.`;

function diagnostic(detail: string): Diagnostic {
  return { severity: 'error', summary: 'Error acquiring the state lock', detail };
}

const RUN: RunRecord = {
  schemaVersion: 1,
  runId: 'run-9',
  pid: 1,
  host: 'build-7',
  startedAt: '2026-11-23T02:13:36Z',
};

describe('lockOf', () => {
  it('reads who holds the lock', () => {
    expect(lockOf([diagnostic(DETAIL)])).toEqual({
      id: '6d691e50-cb13',
      path: 'bucket/app/prod/core/terraform.tfstate',
      operation: 'OperationTypeApply',
      who: 'ann@build-7',
      created: '2026-11-23 02:13:37 +0000 UTC',
      object: 's3://bucket/app/prod/core/terraform.tfstate.tflock',
    });
  });

  it('knows of no object where another backend holds the lock', () => {
    const detail = DETAIL.replace(
      'operation error S3: PutObject, StatusCode: 412',
      'state blob is already locked',
    );
    expect(lockOf([diagnostic(detail)])).not.toHaveProperty('object');
  });

  it('takes the holder of the http backend from its message, not the refused run that follows', () => {
    const detail = `Error message: HTTP remote state already locked: ID=other-1\n${DETAIL}`;
    expect(lockOf([diagnostic(detail)])).toMatchObject({ id: 'other-1', who: '' });
  });

  it('is none when something else went wrong', () => {
    expect(lockOf([{ severity: 'error', summary: 'Bad', detail: DETAIL }])).toBeUndefined();
  });
});

describe('explainLock', () => {
  const lock = lockOf([diagnostic(DETAIL)]);
  if (lock === undefined) throw new Error('no lock was read');

  it.each<[string, typeof lock, RunRecord | undefined, string]>([
    ['no run is known', lock, undefined, 'No unfinished run that synthinfra recorded here matches.'],
    ['the run of this machine', lock, RUN, 'That matches the run run-9'],
    ['a run of another machine', lock, { ...RUN, host: 'build-8' }, 'It is another than the run run-9'],
    ['a lock that names nobody', { ...lock, who: '' }, RUN, 'It may be the run run-9'],
  ])('says whose it is: %s', (_name, held, run, expected) => {
    const { message, fix } = explainLock(held, 'terraform', '/w', '/d', run);
    expect(message).toContain(expected);
    expect(fix).toContain('TF_DATA_DIR=/d terraform -chdir=/w force-unlock 6d691e50-cb13');
  });

  it('names the lock in S3, for the folder of a run on GitHub is gone with it', () => {
    const fix = (held: typeof lock) => explainLock(held, 'terraform', '/w', '/d').fix;
    expect(fix(lock)).toMatch(/aws s3 rm s3:\/\/bucket\/app\/prod\/core\/terraform\.tfstate\.tflock$/);
    const { object: _none, ...elsewhere } = lock;
    expect(fix(elsewhere)).toMatch(/force-unlock 6d691e50-cb13$/);
  });

  it('says who, since when and for what', () => {
    expect(explainLock(lock, 'tofu', '/w').message).toContain(
      'bucket/app/prod/core/terraform.tfstate is locked by ann@build-7 since 2026-11-23 02:13:37 +0000 UTC for OperationTypeApply',
    );
  });
});

/* Generated from the files in src/policy/rules/ by `npm run generate`. Do not edit. */
import type { Rule } from '../types.js';
import { rule as containerPrivileges } from './container-privileges.js';
import { rule as containerReadOnly } from './container-read-only.js';
import { rule as databaseEncryption } from './database-encryption.js';
import { rule as deletionProtection } from './deletion-protection.js';
import { rule as diskEncryption } from './disk-encryption.js';
import { rule as fileSystemEncryption } from './file-system-encryption.js';
import { rule as flowLogs } from './flow-logs.js';
import { rule as githubTrust } from './github-trust.js';
import { rule as iamWildcard } from './iam-wildcard.js';
import { rule as imageDigest } from './image-digest.js';
import { rule as imdsv2 } from './imdsv2.js';
import { rule as internalHttp } from './internal-http.js';
import { rule as kmsRotation } from './kms-rotation.js';
import { rule as logEncryption } from './log-encryption.js';
import { rule as logRetention } from './log-retention.js';
import { rule as messagingEncryption } from './messaging-encryption.js';
import { rule as openIngress } from './open-ingress.js';
import { rule as publicExposure } from './public-exposure.js';
import { rule as publicHttp } from './public-http.js';
import { rule as publicPolicy } from './public-policy.js';
import { rule as s3Encryption } from './s3-encryption.js';
import { rule as s3PublicAccessBlock } from './s3-public-access-block.js';
import { rule as s3PublicAcl } from './s3-public-acl.js';
import { rule as s3Retention } from './s3-retention.js';
import { rule as s3TlsOnly } from './s3-tls-only.js';
import { rule as s3Versioning } from './s3-versioning.js';
import { rule as secretEncryption } from './secret-encryption.js';
import { rule as secretInEnvironment } from './secret-in-environment.js';
import { rule as tableEncryption } from './table-encryption.js';
import { rule as tablePitr } from './table-pitr.js';
import { rule as tags } from './tags.js';
import { rule as tlsFloor } from './tls-floor.js';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  containerPrivileges,
  containerReadOnly,
  databaseEncryption,
  deletionProtection,
  diskEncryption,
  fileSystemEncryption,
  flowLogs,
  githubTrust,
  iamWildcard,
  imageDigest,
  imdsv2,
  internalHttp,
  kmsRotation,
  logEncryption,
  logRetention,
  messagingEncryption,
  openIngress,
  publicExposure,
  publicHttp,
  publicPolicy,
  s3Encryption,
  s3PublicAccessBlock,
  s3PublicAcl,
  s3Retention,
  s3TlsOnly,
  s3Versioning,
  secretEncryption,
  secretInEnvironment,
  tableEncryption,
  tablePitr,
  tags,
  tlsFloor,
];

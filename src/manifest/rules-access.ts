import { isObject, type Json } from '../json.js';
import type { Problem } from '../problem.js';
import { alternatives } from '../suggest.js';
import { hasHostBits, isPrivate, parseCidr } from './cidr.js';
import { entriesAt, formatPath, valueAt } from './paths.js';
import type { Checked, Rule } from './rule.js';
import { show } from './sentences.js';
import { problemAt, subject } from './validate.js';

const rangesPath = ['spec', 'network', 'allowedIpRanges'];
const networkPath = ['spec', 'network', 'cidr'];

/** Who may come in, over which network, and where the state is kept. */
export const accessRules: readonly Rule[] = [publicServices, allowedRanges, networkRange, stateBackend];

function publicServices({ document, layers }: Checked): Problem[] {
  const ranges = valueAt(document, rangesPath);
  const closed = Array.isArray(ranges) && ranges.length === 0;
  // Container Apps answer at a name of Azure's, which has a certificate.
  const hasOwn = valueAt(document, ['spec', 'target', 'provider']) === 'azure';
  return entriesAt(document, ['spec', 'services']).flatMap(([name, service]) => {
    if (!isObject(service) || service['public'] !== true) return [];
    const path = ['spec', 'services', name, 'public'];
    const problems: Problem[] = [];
    if (closed)
      problems.push(
        problemAt(layers, path, {
          message: `${formatPath(path)} is true, but nobody is allowed in: spec.network.allowedIpRanges is empty. Who may come in?`,
          fix: 'List the ranges there; the whole internet is written out as 0.0.0.0/0.',
        }),
      );
    if (service['certificate'] === undefined && !hasOwn)
      problems.push(
        problemAt(layers, path, {
          message: `${formatPath(path)} is true, but the service has no certificate: it would be reached without TLS.`,
          fix: 'Add certificate: with the ARN or name of one, or remove public.',
        }),
      );
    return problems;
  });
}

function allowedRanges({ document, layers }: Checked): Problem[] {
  const ranges = valueAt(document, rangesPath);
  if (!Array.isArray(ranges)) return [];
  return (ranges as readonly Json[]).flatMap((text, index) => {
    const path = [...rangesPath, String(index)];
    if (typeof text !== 'string') return [];
    const cidr = parseCidr(text);
    const named = subject(layers, path);
    if (cidr === undefined) {
      // Text that is no range at all is told by the schema.
      if (!/^[0-9A-Fa-f:.]+\/[0-9]{1,3}$/.test(text)) return [];
      return [
        problemAt(layers, path, {
          message: `${named} is ${show(text)}: there is no such address range.`,
          fix: 'Write one such as 10.0.0.0/8, 203.0.113.7/32 or 2001:db8::/32.',
        }),
      ];
    }
    if (!hasHostBits(cidr)) return [];
    return [
      problemAt(layers, path, {
        message: `${named} is ${show(text)}: the address is not the first of its range.`,
        fix: `Write ${cidr.canonical} for the range, or ${text.replace(/\/.*/, '')}/${cidr.version === 4 ? 32 : 128} for the one address.`,
      }),
    ];
  });
}

function networkRange({ document, layers }: Checked): Problem[] {
  const text = valueAt(document, networkPath);
  if (typeof text !== 'string' || !/^[0-9A-Fa-f:.]+\/[0-9]{1,3}$/.test(text)) return [];
  const cidr = parseCidr(text);
  const says =
    cidr === undefined || cidr.version === 6
      ? 'it must be an IPv4 range'
      : cidr.bits < 16 || cidr.bits > 24
        ? 'its size must be between /16 and /24'
        : !isPrivate(cidr)
          ? 'it must be private: these addresses belong to somebody on the internet'
          : hasHostBits(cidr)
            ? `the address is not the first of its range, which is ${cidr.canonical}`
            : undefined;
  if (says === undefined) return [];
  const words = {
    message: `${formatPath(networkPath)} is ${show(text)}: ${says}.`,
    fix: 'Use a range within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, such as 10.20.0.0/16.',
  };
  return [problemAt(layers, networkPath, words)];
}

/** The settings of each backend: those it needs, and those it knows besides. */
const backends: Readonly<
  Record<string, { readonly needs: readonly string[]; readonly knows: readonly string[] }>
> = {
  s3: { needs: ['bucket'], knows: ['region', 'kmsKey'] },
  gcs: { needs: ['bucket'], knows: ['kmsKey'] },
  azurerm: { needs: ['storageAccount', 'container'], knows: ['resourceGroup'] },
  http: { needs: ['address'], knows: ['lockAddress'] },
  kubernetes: { needs: [], knows: ['namespace'] },
  local: { needs: [], knows: [] },
};

function stateBackend({ document, layers }: Checked): Problem[] {
  const path = ['spec', 'state'];
  const state = valueAt(document, path);
  const kind = isObject(state) ? state['backend'] : undefined;
  const backend = typeof kind === 'string' && Object.hasOwn(backends, kind) ? backends[kind] : undefined;
  if (!isObject(state) || backend === undefined) return [];
  const { needs, knows } = backend;
  const missing = needs
    .filter((field) => state[field] === undefined)
    .map((field) =>
      problemAt(
        layers,
        [...path, field],
        {
          message: `spec.state needs the field "${field}" for the backend ${kind}.`,
          fix: `Add ${field}: to it.`,
        },
        'key',
      ),
    );
  const all = [...needs, ...knows];
  const known = new Set(Object.values(backends).flatMap((each) => [...each.needs, ...each.knows]));
  const foreign = Object.keys(state)
    .filter((field) => known.has(field) && !all.includes(field))
    .map((field) =>
      problemAt(
        layers,
        [...path, field],
        {
          message: `spec.state.${field} means nothing to the backend ${kind}.`,
          fix: all.length === 0 ? 'Remove the line.' : `Remove the line; ${kind} has ${alternatives(all)}.`,
        },
        'key',
      ),
    );
  return [...missing, ...foreign];
}

import { describe, expect, it } from '@jest/globals';
import {
  deleteArguments,
  dryRunArguments,
  getArguments,
  historyArguments,
  listArguments,
  liveArguments,
  namespaceArguments,
  rollbackArguments,
  templateArguments,
  uninstallArguments,
  upgradeArguments,
} from '../../../../src/engines/helm/arguments.js';

const HELM3 = { command: '/bin/helm', version: '3.22.0', major: 3 } as const;
const HELM4 = { command: '/bin/helm', version: '4.3.1', major: 4 } as const;
const PLACE = { release: 'shop', namespace: 'shop-prod', context: 'prod' };
const UPGRADE = { revision: 5, runId: '7-1', createNamespace: false };

const FIRST = { upgrade: false, asking: true };

describe('arguments of Helm', () => {
  it.each([
    [
      'template',
      HELM3,
      templateArguments(HELM3, PLACE, { upgrade: true, asking: true }),
      ['--validate', '--dry-run=server', '--is-upgrade'],
    ],
    ['template', HELM4, templateArguments(HELM4, PLACE, FIRST), ['--dry-run=server']],
    [
      'upgrade',
      HELM3,
      upgradeArguments(HELM3, PLACE, UPGRADE),
      [
        '--install',
        '--wait',
        '--atomic',
        '--reset-values',
        '--labels=synthinfra-revision=5',
        '--description=synthinfra run 7-1',
      ],
    ],
    [
      'upgrade',
      HELM4,
      upgradeArguments(HELM4, PLACE, { ...UPGRADE, createNamespace: true }),
      ['--rollback-on-failure', '--create-namespace'],
    ],
    ['uninstall', HELM3, uninstallArguments(PLACE), ['shop', '--wait', '--timeout=600s']],
    ['rollback', HELM3, rollbackArguments(PLACE, 3), ['shop', '3']],
    ['history', HELM3, historyArguments(PLACE), ['--output=json']],
    ['get', HELM3, getArguments(HELM3, PLACE, 4), ['all', '--revision=4']],
  ])('%s, Helm $major, has what it needs', (command, _, args, expected) => {
    expect(args[0]).toBe(command);
    expect(args).toEqual(
      expect.arrayContaining(['--namespace=shop-prod', '--kube-context=prod', ...expected]),
    );
  });

  it('leave out what the other version has', () => {
    expect(templateArguments(HELM4, PLACE, FIRST)).not.toContain('--validate');
    expect(templateArguments(HELM3, PLACE, FIRST)).not.toContain('--is-upgrade');
    expect(upgradeArguments(HELM4, PLACE, UPGRADE)).not.toContain('--atomic');
    expect(getArguments(HELM3, PLACE).join()).not.toContain('ApplyMethod');
    expect(getArguments(HELM4, PLACE).join()).toContain('ApplyMethod');
  });

  it.each([HELM3, HELM4])('ask no cluster for a chart that asks none, Helm $major', (helm) => {
    const args = templateArguments(helm, PLACE, { upgrade: true, asking: false });
    expect(args.filter((arg) => /^--(validate|dry-run)/.test(arg))).toEqual([]);
    expect(args).toContain('--is-upgrade');
  });

  it('never force anything: neither a replacement nor a field of somebody else', () => {
    const all = [HELM3, HELM4].flatMap((helm) => upgradeArguments(helm, PLACE, UPGRADE));
    expect(all.filter((arg) => arg.startsWith('--force') || arg.startsWith('--take-ownership'))).toEqual([]);
  });
});

describe('arguments of kubectl', () => {
  it.each([
    ['get', liveArguments(PLACE, 'f.json'), ['--ignore-not-found', '--output=json', '--filename=f.json']],
    ['get', listArguments(PLACE, ['Job.v1.batch', 'Secret.v1.']), ['Job.v1.batch,Secret.v1.']],
    [
      'apply',
      dryRunArguments(PLACE, 'apply', 'f.json'),
      ['--server-side', '--dry-run=server', '--field-manager=helm'],
    ],
    ['replace', dryRunArguments(PLACE, 'replace', 'f.json'), ['--dry-run=server']],
    ['delete', deleteArguments(PLACE, 'f.json'), ['--ignore-not-found', '--wait', '--filename=f.json']],
    ['get', namespaceArguments(PLACE), ['namespace', 'shop-prod', '--output=name']],
  ])('%s has what it needs', (command, args, expected) => {
    expect(args[0]).toBe(command);
    expect(args).toEqual(expect.arrayContaining(['--namespace=shop-prod', '--context=prod', ...expected]));
  });

  it('a dry run is one, whatever it tries', () => {
    for (const how of ['apply', 'replace', 'create'] as const)
      expect(dryRunArguments(PLACE, how, 'f')).toContain('--dry-run=server');
  });

  it.each([liveArguments, deleteArguments])('name no context where none is given', (make) => {
    expect(make({ release: 'shop', namespace: 'n' }, 'f').join()).not.toContain('--context');
  });
});

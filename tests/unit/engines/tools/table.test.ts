import { describe, expect, it } from '@jest/globals';
import { isSupported, neededText, TOOLS, type ToolName } from '../../../../src/engines/tools/table.js';
import {
  isVersion,
  readEngineVersion,
  readHelmVersion,
  readKubectlVersion,
  readOpaVersion,
} from '../../../../src/engines/tools/versions.js';

const MACHINES = ['linux_amd64', 'linux_arm64', 'darwin_amd64', 'darwin_arm64', 'windows_amd64'] as const;
type Machine = (typeof MACHINES)[number];

/** Where each release host keeps each file, as its vendor documents it. */
const GITHUB = 'https://github.com';
const TOFU = `${GITHUB}/opentofu/opentofu/releases/download/v1.12.6/tofu_1.12.6`;
const OPA = `${GITHUB}/open-policy-agent/opa/releases/download/v1.21.0/opa`;
const URLS: Readonly<Record<ToolName, Readonly<Record<Machine, string>>>> = {
  terraform: byMachine(
    (name) => `https://releases.hashicorp.com/terraform/1.11.4/terraform_1.11.4_${name}.zip`,
  ),
  tofu: byMachine((name) => `${TOFU}_${name}.zip`),
  helm: {
    ...byMachine((name) => `https://get.helm.sh/helm-v3.22.0-${name.replace('_', '-')}.tar.gz`),
    windows_amd64: 'https://get.helm.sh/helm-v3.22.0-windows-amd64.zip',
  },
  kubectl: {
    ...byMachine((name) => `https://dl.k8s.io/release/v1.34.2/bin/${name.replace('_', '/')}/kubectl`),
    windows_amd64: 'https://dl.k8s.io/release/v1.34.2/bin/windows/amd64/kubectl.exe',
  },
  opa: {
    linux_amd64: `${OPA}_linux_amd64_static`,
    linux_arm64: `${OPA}_linux_arm64_static`,
    darwin_amd64: `${OPA}_darwin_amd64`,
    darwin_arm64: `${OPA}_darwin_arm64_static`,
    windows_amd64: `${OPA}_windows_amd64.exe`,
  },
};
const SUMS: Readonly<Record<ToolName, (url: string) => string>> = {
  terraform: (url) => url.replace(/_[a-z]+_[a-z0-9]+\.zip$/, '_SHA256SUMS'),
  tofu: (url) => url.replace(/_[a-z]+_[a-z0-9]+\.zip$/, '_SHA256SUMS'),
  helm: (url) => `${url}.sha256sum`,
  kubectl: (url) => `${url}.sha256`,
  opa: (url) => `${url}.sha256`,
};
const MEMBERS: Readonly<Record<ToolName, Readonly<Partial<Record<Machine, string>>>>> = {
  terraform: { ...byMachine(() => 'terraform'), windows_amd64: 'terraform.exe' },
  tofu: { ...byMachine(() => 'tofu'), windows_amd64: 'tofu.exe' },
  helm: { ...byMachine((name) => `${name.replace('_', '-')}/helm`), windows_amd64: 'windows-amd64/helm.exe' },
  kubectl: {},
  opa: {},
};

describe('every tool on every machine', () => {
  const rows = Object.values(TOOLS).flatMap((tool) =>
    MACHINES.map((machine) => [`${tool.name} on ${machine}`, tool, machine] as const),
  );

  it.each(rows)('%s has its file, its list, its program and its pinned checksum', (_name, tool, name) => {
    const [os = '', arch = ''] = name.split('_');
    const machine = { os, arch };
    const url = `${tool.host}/${tool.file(tool.version, machine)}`;
    expect(url).toBe(URLS[tool.name][name]);
    expect(`${tool.host}/${tool.sums(tool.version, machine)}`).toBe(SUMS[tool.name](url));
    expect(tool.member?.(machine)).toBe(MEMBERS[tool.name][name]);
    expect(tool.sha256[name]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('have each a checksum of its own: none was copied twice', () => {
    const all = Object.values(TOOLS).flatMap(({ sha256 }) => Object.values(sha256));
    expect(all).toHaveLength(rows.length);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(Object.values(TOOLS))('$name is pinned at a version that works with us', (tool) => {
    expect(isVersion(tool.version)).toBe(true);
    expect(isSupported(tool, tool.version)).toBe(true);
  });
});

describe('versions', () => {
  it.each<[ToolName, string, boolean]>([
    ['terraform', '1.11.0', true],
    ['terraform', '1.11.0-rc1', true],
    ['terraform', '1.12.3', true],
    ['terraform', '2.0.0', true],
    ['terraform', '1.10.5', false],
    ['terraform', '0.15.5', false],
    ['helm', '3.22', true],
    ['helm', '4.0.0-rc.1+k8s', true],
    ['helm', '3.13.9', false],
    ['helm', '5.0.0', false],
    ['kubectl', '1.32.4-dispatcher', true],
  ])('%s %s is supported: %s', (name, version, expected) => {
    expect(isSupported(TOOLS[name], version)).toBe(expected);
  });

  it('say what is needed', () => {
    expect([neededText(TOOLS.terraform), neededText(TOOLS.helm)]).toEqual([
      '1.11.0 or newer',
      '3.14.0 or newer, up to 4',
    ]);
  });

  it.each(['1.11', 'v1.11.4', '1.11.4/..', '1.11.4 ', '', '1.11.4-RC 1', '../1.2.3'])(
    '%j is none',
    (text) => {
      expect(isVersion(text)).toBe(false);
    },
  );

  it.each<[string, (text: string) => string | undefined, string, string | undefined]>([
    ['Terraform', readEngineVersion, 'Warning: x\n{"terraform_version": "1.11.4"}', '1.11.4'],
    ['Terraform', readEngineVersion, '', undefined],
    ['Terraform', readEngineVersion, '{', undefined],
    ['Terraform', readEngineVersion, '{}', undefined],
    ['Terraform', readEngineVersion, '{"terraform_version": "x"}', undefined],
    ['Terraform', readEngineVersion, '{"terraform_version": 1}', undefined],
    ['Helm', readHelmVersion, 'v3.22\n', '3.22'],
    ['Helm', readHelmVersion, 'v4.0.0-rc.1+k8s', '4.0.0-rc.1+k8s'],
    ['Helm', readHelmVersion, 'helm', undefined],
    ['kubectl', readKubectlVersion, '{"clientVersion": {"gitVersion": "v1.34.2"}}', '1.34.2'],
    ['kubectl', readKubectlVersion, 'no', undefined],
    ['OPA', readOpaVersion, 'Version: 1.21.0\nBuild Commit: x\nRego Version: v1\n', '1.21.0'],
    ['OPA', readOpaVersion, 'no', undefined],
  ])('of %s are read: %#', (_name, read, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

function byMachine(urlOf: (machine: Machine) => string): Record<Machine, string> {
  return Object.fromEntries(MACHINES.map((name) => [name, urlOf(name)])) as Record<Machine, string>;
}

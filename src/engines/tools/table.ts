import type { Machine } from './machine.js';
import {
  atLeast,
  readEngineVersion,
  readHelmVersion,
  readKubectlVersion,
  readOpaVersion,
} from './versions.js';

export type ToolName = 'terraform' | 'tofu' | 'helm' | 'kubectl' | 'opa';

/** Everything that is known of a program which others make and we run. */
export interface Tool {
  readonly name: ToolName;
  /** Name for people. */
  readonly title: string;
  readonly use: string;
  /** The version that is installed when none is asked for. */
  readonly version: string;
  /** The oldest version that works. */
  readonly oldest: string;
  /** The last major version that was tried; absent where a newer one changes nothing for us. */
  readonly newestMajor?: number;
  /** Where releases are; a mirror has the same paths below it. */
  readonly host: string;
  /** Path of a release's file below the host. */
  readonly file: (version: string, machine: Machine) => string;
  /** Path of the host's own list of checksums of that file. */
  readonly sums: (version: string, machine: Machine) => string;
  /** The program within the file, when that is an archive. */
  readonly member?: (machine: Machine) => string;
  /**
   * sha256 of the file of `version`, by machine: what release notes, package managers and projects that pin the same files
   * agree on. Whoever changes the version changes these.
   */
  readonly sha256: Readonly<Record<string, string>>;
  /** What makes it tell its version without asking anybody. */
  readonly ask: readonly string[];
  readonly readVersion: (stdout: string) => string | undefined;
  /** Page for people who install it by hand. */
  readonly page: string;
}

const exe = ({ os }: Machine) => (os === 'windows' ? '.exe' : '');

/** https://developer.hashicorp.com/terraform/install; s3 lock files and write-only attributes came with 1.11. */
const terraform: Tool = {
  name: 'terraform',
  title: 'Terraform',
  use: 'plans and applies on AWS, Google Cloud and Azure',
  version: '1.11.4',
  oldest: '1.11.0',
  host: 'https://releases.hashicorp.com',
  file: (version, { os, arch }) => `terraform/${version}/terraform_${version}_${os}_${arch}.zip`,
  sums: (version) => `terraform/${version}/terraform_${version}_SHA256SUMS`,
  member: (machine) => `terraform${exe(machine)}`,
  sha256: {
    linux_amd64: '1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc',
    linux_arm64: 'a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633',
    darwin_amd64: 'a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b',
    darwin_arm64: '867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18',
    windows_amd64: '4e1dc85419dda723f2bb3afdf63a0d282a2de858588d56dd57d2e4e4c4c83f2b',
  },
  ask: ['version', '-json'],
  readVersion: readEngineVersion,
  page: 'https://developer.hashicorp.com/terraform/install',
};

/** https://opentofu.org/docs/intro/install/standalone */
const tofu: Tool = {
  name: 'tofu',
  title: 'OpenTofu',
  use: 'does what Terraform does, where `spec.engine` names it or there is no Terraform',
  version: '1.12.6',
  oldest: '1.11.0',
  host: 'https://github.com',
  file: (version, { os, arch }) =>
    `opentofu/opentofu/releases/download/v${version}/tofu_${version}_${os}_${arch}.zip`,
  sums: (version) => `opentofu/opentofu/releases/download/v${version}/tofu_${version}_SHA256SUMS`,
  member: (machine) => `tofu${exe(machine)}`,
  sha256: {
    linux_amd64: '5dc43da4f750f33873dc25e94587128709e819e544b7be9016b255316153c3a8',
    linux_arm64: 'e573979ba68a17fe7b881752051a694a7efcd970e39521f6a25775197861ed4d',
    darwin_amd64: '166388e5feed47e107e11721b6366bf91d21e47eccbced75f3cbe0c7184ffd9b',
    darwin_arm64: 'e083ee43790ab9e19ad66d9933e24a7244a1412e1d5728f37999ae2163fdac95',
    windows_amd64: '0d1421721cf9ec24b41b698a9620dda218d47fa7e76ac3dc15cdbc13bd79b0bb',
  },
  ask: ['version', '-json'],
  readVersion: readEngineVersion,
  page: 'https://opentofu.org/docs/intro/install',
};

const helmFile = (version: string, { os, arch }: Machine) =>
  `helm-v${version}-${os}-${arch}.${os === 'windows' ? 'zip' : 'tar.gz'}`;

/** https://helm.sh/docs/intro/install; labels (3.13) and values by schema (3.14) hide nothing of a release behind a flag. */
const helm: Tool = {
  name: 'helm',
  title: 'Helm',
  use: 'installs and upgrades on Kubernetes',
  version: '3.22.0',
  oldest: '3.14.0',
  newestMajor: 4,
  host: 'https://get.helm.sh',
  file: helmFile,
  sums: (version, machine) => `${helmFile(version, machine)}.sha256sum`,
  member: (machine) => `${machine.os}-${machine.arch}/helm${exe(machine)}`,
  sha256: {
    linux_amd64: '1e4ab49e429626cf6c6958d914248b78c9730803c2751b87627e171dc800e7bb',
    linux_arm64: 'f14e804dfee240f55525b667488fe9adca349e63e00c9af634c0beb1421ac310',
    darwin_amd64: 'bd1d09f316558dda23698527859600936fed1371021ce0f2272d66b2fdcfa69c',
    darwin_arm64: '4c9982a6cdeb458b60258df66b55398ca5b19293f6877faffe2909ad6f23dfe0',
    windows_amd64: '899615865726d39f9b245e71e848c5bf4adc7ed33a8c43ede660facb48151b43',
  },
  ask: ['version', '--template', '{{.Version}}'],
  readVersion: readHelmVersion,
  page: 'https://helm.sh/docs/intro/install',
};

const kubectlFile = (version: string, machine: Machine) =>
  `release/v${version}/bin/${machine.os}/${machine.arch}/kubectl${exe(machine)}`;

/** https://kubernetes.io/docs/tasks/tools; `--dry-run=server` came with 1.18. */
const kubectl: Tool = {
  name: 'kubectl',
  title: 'kubectl',
  use: 'shows what is in the cluster, beside Helm',
  version: '1.34.2',
  oldest: '1.18.0',
  host: 'https://dl.k8s.io',
  file: kubectlFile,
  sums: (version, machine) => `${kubectlFile(version, machine)}.sha256`,
  sha256: {
    linux_amd64: '9591f3d75e1581f3f7392e6ad119aab2f28ae7d6c6e083dc5d22469667f27253',
    linux_arm64: '95df604e914941f3172a93fa8feeb1a1a50f4011dfbe0c01e01b660afc8f9b85',
    darwin_amd64: 'd2a71bb7dd7238287f2ba4efefbad4f98584170063f7d9e6c842f772d9255d45',
    darwin_arm64: '8f38d3a38ae317b00ebf90254dc274dd28d8c6eea4a4b30c5cb12d3d27017b6d',
    windows_amd64: '7d34dcc49a185d64194ff3e952d5621b7da4f5562fa83df5acf305bd1f7de9cc',
  },
  ask: ['version', '--client', '--output=json'],
  readVersion: readKubectlVersion,
  page: 'https://kubernetes.io/docs/tasks/tools',
};

/** Those that are static need no C library of the machine's. */
const opaFile = (version: string, machine: Machine) => {
  const fixed = machine.os === 'linux' || (machine.os === 'darwin' && machine.arch === 'arm64');
  const name = `opa_${machine.os}_${machine.arch}${fixed ? '_static' : ''}${exe(machine)}`;
  return `open-policy-agent/opa/releases/download/v${version}/${name}`;
};

/** https://www.openpolicyagent.org/docs#running-opa; rules are read as Rego v1 from 1.0 on. */
const opa: Tool = {
  name: 'opa',
  title: 'OPA',
  use: 'for rules of your own in Rego, in steps of your own: the toolkit starts it nowhere yet',
  version: '1.21.0',
  oldest: '1.0.0',
  host: 'https://github.com',
  file: opaFile,
  sums: (version, machine) => `${opaFile(version, machine)}.sha256`,
  sha256: {
    linux_amd64: '5eef70644868bb04d0556bcc795ee42f2ab379e73f51d1bfa30f83e1305bc9b9',
    linux_arm64: '0ec34027c15b4d969c21d01ed570fe14fbebd508a08157043ab09f9a0dccbee6',
    darwin_amd64: '0ceb96979d259b3ee31711a6b316a592b8ffcfdd4209cc37600ed85a6cd4a55c',
    darwin_arm64: 'f1e4da6467a2adb2846bb23eec6ea00d8c3a04786f9270bb11003d22dfd827a5',
    windows_amd64: '1e0e9639673615fa3a6d4974b07e335e44827e377ce7c7bffbb1a6605a26479b',
  },
  ask: ['version'],
  readVersion: readOpaVersion,
  page: 'https://www.openpolicyagent.org/docs#running-opa',
};

/** Every tool, by its name on the command line. */
export const TOOLS: Readonly<Record<ToolName, Tool>> = { terraform, tofu, helm, kubectl, opa };

/** True when this version of it works with us. */
export function isSupported({ oldest, newestMajor }: Tool, version: string): boolean {
  const major = Number.parseInt(version, 10);
  return atLeast(version, oldest) && (newestMajor === undefined || major <= newestMajor);
}

/** `1.11.0 or newer`; with a last major version `3.14.0 or newer, up to 4`. */
export function neededText({ oldest, newestMajor }: Tool): string {
  return `${oldest} or newer${newestMajor === undefined ? '' : `, up to ${newestMajor}`}`;
}

/** An address range as numbers. */
export interface Cidr {
  readonly version: 4 | 6;
  /** The address, with the bits of the host as they were written. */
  readonly address: bigint;
  readonly bits: number;
  /** The same range with all bits of the host zero, as clouds ask for it. */
  readonly canonical: string;
}

/** The private ranges of IPv4 (RFC 1918) and the shared one (RFC 6598). */
const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'];

/** Reads an IPv4 (RFC 4632) or IPv6 (RFC 4291) range; undefined when it is none. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^([0-9A-Fa-f:.]{2,45})\/(0|[1-9][0-9]{0,2})$/.exec(text);
  const [host, bits] = [match?.[1] ?? '', Number(match?.[2])];
  const version = host.includes(':') ? 6 : 4;
  const width = version === 4 ? 32 : 128;
  const address = version === 4 ? parseIpv4(host) : parseIpv6(host);
  if (match === null || address === undefined || bits > width) return undefined;
  const hostBits = BigInt(width - bits);
  const network = (address >> hostBits) << hostBits;
  const canonical = network === address ? host : version === 4 ? formatIpv4(network) : formatIpv6(network);
  return { version, address, bits, canonical: `${canonical}/${bits}` };
}

/** True when bits of the host are set: `10.0.0.5/8` where `10.0.0.0/8` is meant. */
export function hasHostBits(cidr: Cidr): boolean {
  const hostBits = BigInt((cidr.version === 4 ? 32 : 128) - cidr.bits);
  return (cidr.address >> hostBits) << hostBits !== cidr.address;
}

/** True for an IPv4 range that lies in one of the private ranges. */
export function isPrivate(cidr: Cidr): boolean {
  return privateRanges.some((text) => {
    const range = parseCidr(text);
    if (range === undefined || cidr.version !== 4 || cidr.bits < range.bits) return false;
    const shift = BigInt(32 - range.bits);
    return cidr.address >> shift === range.address >> shift;
  });
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  // Leading zeros are octal to some readers and decimal to others: refused.
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255))
    return undefined;
  return parts.reduce((address, part) => (address << 8n) | BigInt(part), 0n);
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  // An embedded IPv4 address stands at the very end.
  if (halves.length > 2 || (halves.length === 2 && halves[0]?.includes('.'))) return undefined;
  const [before, after] = halves.map(groups);
  if (before === undefined || (halves.length === 2 && after === undefined)) return undefined;
  const missing = 8 - before.length - (after?.length ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const all = [...before, ...Array.from({ length: missing }, () => 0n), ...(after ?? [])];
  return all.reduce((address, group) => (address << 16n) | group, 0n);
}

/** The 16-bit groups of one side of `::`; the last may be an IPv4 address. */
function groups(text: string): bigint[] | undefined {
  if (text === '') return [];
  const result: bigint[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    const embedded = index === parts.length - 1 && part.includes('.') ? parseIpv4(part) : undefined;
    if (embedded !== undefined) result.push(embedded >> 16n, embedded & 0xffffn);
    else if (/^[0-9A-Fa-f]{1,4}$/.test(part)) result.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return result;
}

function formatIpv4(address: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join('.');
}

/** The canonical text (RFC 5952), as the URL standard serialises it. */
function formatIpv6(address: bigint): string {
  const parts = Array.from({ length: 8 }, (_, index) =>
    ((address >> BigInt(16 * (7 - index))) & 0xffffn).toString(16),
  );
  return new URL(`http://[${parts.join(':')}]`).hostname.slice(1, -1);
}

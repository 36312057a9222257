import { type RuleCases, resource, spec, undecided } from '../support.js';

const group = (port: number, cidr_blocks: readonly string[], protocol = 'tcp') =>
  resource('aws_security_group.x', {
    ingress: [{ protocol, from_port: port, to_port: port, cidr_blocks, ipv6_cidr_blocks: [] }],
  });
const rule = (range: { readonly cidr_ipv4?: string; readonly cidr_ipv6?: string }, from: number, to = from) =>
  resource('aws_vpc_security_group_ingress_rule.x', {
    ip_protocol: 'tcp',
    from_port: from,
    to_port: to,
    ...range,
  });
const everybody = spec({ network: { allowedIpRanges: ['0.0.0.0/0'] } });

export const cases: RuleCases = {
  good: [
    { name: 'a named range', resources: [group(22, ['10.0.0.0/8'])] },
    { name: 'everybody on 443, as written', resources: [group(443, ['0.0.0.0/0'])], spec: everybody },
    { name: 'everybody on 443 without a manifest', resources: [rule({ cidr_ipv4: '0.0.0.0/0' }, 443)] },
    {
      name: 'another security group',
      resources: [
        resource('aws_vpc_security_group_ingress_rule.x', {
          ip_protocol: '-1',
          referenced_security_group_id: 'sg-1',
        }),
      ],
    },
  ],
  bad: [
    { name: 'everybody on 22', resources: [group(22, ['10.0.0.0/8', '0.0.0.0/0'])], spec: everybody },
    { name: 'everybody over IPv6', resources: [rule({ cidr_ipv6: '::/0' }, 22)] },
    {
      name: 'everybody on 443, not asked in',
      resources: [rule({ cidr_ipv4: '0.0.0.0/0' }, 443)],
      spec: spec(),
    },
    {
      name: 'a span of ports around 443',
      resources: [rule({ cidr_ipv4: '0.0.0.0/0' }, 80, 443)],
      spec: everybody,
    },
    { name: 'every protocol', resources: [group(0, ['0.0.0.0/0'], '-1')], spec: everybody },
    {
      name: 'a rule of its own in the old form',
      resources: [
        resource('aws_security_group_rule.x', {
          ...{ type: 'ingress', protocol: 'tcp', from_port: 5432, to_port: 5432 },
          cidr_blocks: ['1.2.3.4/0'],
        }),
      ],
    },
  ],
  unknown: [
    {
      name: 'a range to come',
      resources: [
        undecided(
          'aws_vpc_security_group_ingress_rule.x',
          { cidr_ipv4: true },
          { from_port: 22, to_port: 22 },
        ),
      ],
    },
  ],
  ignored: [
    { name: 'rules that stand elsewhere', resources: [undecided('aws_security_group.x', { ingress: true })] },
    {
      name: 'the way out',
      resources: [resource('aws_security_group_rule.x', { type: 'egress', cidr_blocks: ['0.0.0.0/0'] })],
    },
  ],
};

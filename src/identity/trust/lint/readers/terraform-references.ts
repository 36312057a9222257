import type { Part } from '../document.js';

/** Address of a role, without instance keys → what its trust policy is made of, with the module before it. */
export type References = ReadonlyMap<string, readonly string[]>;

/** What the trust policies of roles refer to, by the configuration in a plan. */
export function policyReferences(plan: Part): References {
  return new Map(entriesOf(plan.get('configuration').get('root_module'), ''));
}

/** `module.a["x"].aws_iam_role.b[0]` → `module.a.aws_iam_role.b` */
export function withoutKeys(address: string): string {
  return address.replaceAll(/\[[^\]]*\]/g, '');
}

function entriesOf(module: Part, prefix: string): readonly (readonly [string, readonly string[]])[] {
  const own = module
    .get('resources')
    .list()
    .filter((resource) => resource.get('type').value === 'aws_iam_role')
    .map((role) => {
      const expression = role.get('expressions').get('assume_role_policy');
      const names = expression
        .get('references')
        .values()
        .map(({ text }) => `${prefix}${text}`);
      return [`${prefix}${role.get('address').text()}`, names] as const;
    });
  const called = module
    .get('module_calls')
    .entries()
    .flatMap(([name, call]) => entriesOf(call.get('module'), `${prefix}module.${name}.`));
  return [...own, ...called];
}

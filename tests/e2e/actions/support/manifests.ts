/**
 * One table: the smallest deployment that makes anything.
 * @param spec more lines of `spec`, indented by two blanks. @param second name of one more table.
 */
export function tableManifest(table = 'jobs', spec = '', second?: string): string {
  const tables = [table, ...(second === undefined ? [] : [second])];
  return `apiVersion: synthinfra.inferloop.io/v1alpha1
kind: Deployment
metadata: { name: tiny }
spec:
  target: { provider: aws, region: eu-west-1, account: "123456789012" }
  storage:
    tables: { ${tables.map((name) => `${name}: { partitionKey: { name: id } }`).join(', ')} }
${spec}  environments: { dev: {} }
`;
}

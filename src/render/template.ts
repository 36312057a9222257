/**
 * The one place where an expression becomes a template of Terraform's JSON syntax.
 * @param expression a constant of the generator, such as `module.key.arn`; never a user's text.
 */
export function template(expression: string): string {
  return `\${${expression}}`;
}

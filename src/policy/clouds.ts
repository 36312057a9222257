/** The places whose resources the rules know. */
export const CLOUDS = ['aws', 'gcp', 'azure', 'kubernetes'] as const;

export type Cloud = (typeof CLOUDS)[number];

/** By the beginning of a type of Terraform; an object of a cluster is `apps/v1/Deployment`, and no other type has a slash. */
export function cloudOf(type: string): Cloud | undefined {
  if (type.includes('/')) return 'kubernetes';
  if (type.startsWith('aws_')) return 'aws';
  if (type.startsWith('google_')) return 'gcp';
  return /^(azurerm|azuread)_/.test(type) ? 'azure' : undefined;
}

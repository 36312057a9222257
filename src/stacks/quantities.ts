/** MiB of a manifest quantity such as `512Mi` or `2Gi`; the schema has checked its form. */
export function mebibytes(quantity: string): number {
  return Number.parseInt(quantity, 10) * (quantity.endsWith('Gi') ? 1024 : 1);
}

/** A manifest quantity of so many MiB. */
export function quantity(memory: number): string {
  return memory % 1024 === 0 ? `${memory / 1024}Gi` : `${memory}Mi`;
}

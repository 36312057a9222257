import type { Risk } from './changeset.js';

/** Every risk, the most dangerous first. */
export const RISKS: readonly Risk[] = [
  'data-loss',
  'destroys',
  'interrupts',
  'exposes',
  'changes',
  'adds',
  'none',
];

/** How dangerous each is: 0 is the worst. */
export const RANKS = Object.fromEntries(RISKS.map((risk, rank) => [risk, rank])) as Readonly<
  Record<Risk, number>
>;

import type { UseCase } from './outcome.js';

/** The use cases by command, loaded when asked for: `validate` must not wait for what only `apply` needs. */
export const USE_CASES: Readonly<Record<string, () => Promise<UseCase>>> = {
  init: async () => (await import('./init.js')).init,
  validate: async () => (await import('./validate.js')).validate,
  explain: async () => (await import('./explain.js')).explain,
  render: async () => (await import('./render.js')).render,
  plan: async () => (await import('./plan.js')).plan,
  apply: async () => (await import('./apply.js')).apply,
  destroy: async () => (await import('./destroy.js')).destroy,
  drift: async () => (await import('./drift.js')).drift,
  report: async () => (await import('./report.js')).report,
  secrets: async () => (await import('./secrets.js')).secrets,
  auth: async () => (await import('./auth.js')).auth,
  credentials: async () => (await import('./acting/credentials.js')).credentials,
  trust: async () => (await import('./trust.js')).trust,
  doctor: async () => (await import('./doctor.js')).doctor,
  bootstrap: async () => (await import('./bootstrap.js')).bootstrap,
  sandbox: async () => (await import('./sandbox.js')).sandbox,
  tools: async () => (await import('./tools.js')).tools,
  version: async () => (await import('./version.js')).version,
};

/** What only actions do, by what they call it: a laptop has neither pull requests nor steps that come later. */
export const ACTION_USE_CASES: Readonly<Record<string, () => Promise<UseCase>>> = {
  command: async () => (await import('./command.js')).command,
  review: async () => (await import('./review.js')).review,
  comment: async () => (await import('./comment.js')).comment,
  setup: async () => (await import('./setup.js')).setup,
};

/** What the post step of an action does; no command. */
export const forgetSessions = async (): Promise<UseCase> => (await import('./forget.js')).forget;

import type { UseCase } from './outcome.js';

/** Who may become what: `lint` reads trust policies, `generate` writes the least, `check` asks GitHub. */
export const trust: UseCase = async (context) => {
  switch (context.words[0]) {
    case 'lint':
      return (await import('./trust/lint.js')).trustLint(context);
    case 'generate':
      return (await import('./trust/generate.js')).trustGenerate(fileOf(context));
    default:
      return (await import('./trust/check.js')).trustCheck(fileOf(context));
  }
};

/** `lint` takes any number of files, so the manifest of the others is a word too. */
function fileOf(context: Parameters<UseCase>[0]): Parameters<UseCase>[0] {
  const file = context.words[1];
  return file === undefined ? context : { ...context, options: { ...context.options, file } };
}

import { getExecOutput } from '@actions/exec';

/** What a short command prints, trimmed; undefined when it is missing or fails. For look-ups, never for engines. */
export async function commandOutput(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<string | undefined> {
  const result = await getExecOutput(command, [...args], { cwd, silent: true, ignoreReturnCode: true }).catch(
    () => undefined,
  );
  const text = result?.exitCode === 0 ? result.stdout.trim() : '';
  return text === '' ? undefined : text;
}

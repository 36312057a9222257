import { readFile } from 'node:fs/promises';
import type { FakeGithub } from '../../support/github/fake-github.js';

export type Count = readonly [requests: number, writes: number];

/** Requests by the token of a job, and those of them that write, which GitHub counts apart. */
export function counted(fake: FakeGithub): Count {
  const asked = fake.asked();
  return [asked.length, asked.filter((route) => !/^GET |graphql$/.test(route)).length];
}

/** The same as the page for people says it, in the row of this name. */
export async function documented(row: string): Promise<Count> {
  const page = await readFile('docs/how-to/pull-requests.md', 'utf8');
  const cells = page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, first]) => first === row);
  return [Number(cells?.[2]), Number(cells?.[3])];
}

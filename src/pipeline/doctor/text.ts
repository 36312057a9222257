import { displayWidth, type Paint, padEnd, paint, visible } from '../../report/style.js';
import type { Check } from './check.js';

/** How many checks came out how. */
export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
}

export function countsOf(checks: readonly Check[]): Counts {
  const of = (status: Check['status']) => checks.filter((check) => check.status === status).length;
  return { pass: of('pass'), fail: of('fail'), unknown: of('unknown') };
}

/** `12 pass, 2 fail, 1 not known` */
export function countsText({ pass, fail, unknown }: Counts): string {
  return [
    ...(pass > 0 ? [`${pass} ${pass === 1 ? 'passes' : 'pass'}`] : []),
    ...(fail > 0 ? [`${fail} ${fail === 1 ? 'fails' : 'fail'}`] : []),
    ...(unknown > 0 ? [`${unknown} not known`] : []),
  ].join(', ');
}

/** Every check on a line; beneath what does not pass, why it matters and where to mend it. */
export function checksText(head: string, checks: readonly Check[], colour: boolean): string {
  const tone = paint(colour);
  const column = Math.max(0, ...checks.map(({ about }) => displayWidth(visible(about))));
  const counts = countsOf(checks);
  const last = [
    `${countsText(counts)}.`,
    ...(counts.unknown > 0 ? ['What is not known was not checked.'] : []),
  ];
  const lines = checks.flatMap((check) => checkLines(check, column, tone));
  return [` ${visible(head)}`, '', ...lines, '', ` ${tone.bold(last.join(' '))}`].join('\n');
}

function checkLines({ status, about, found, why, mend }: Check, column: number, tone: Paint): string[] {
  const mark = { pass: tone.green('✔'), fail: tone.red('✖'), unknown: tone.yellow('?') }[status];
  const head = ` ${mark} ${padEnd(visible(about), column)}   ${visible(found)}`;
  if (mend === undefined) return [head];
  const indent = ' '.repeat(column + 6);
  return [head, `${indent}${tone.dim(why)}`, `${indent}${visible(mend)}`];
}

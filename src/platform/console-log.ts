import type { Log, Step } from './types.js';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const NAME_WIDTH = 10;

/** Where a console log writes and what it can show. */
export interface ConsoleTarget {
  write(text: string): void;
  /** A terminal that can redraw its last line. */
  readonly live: boolean;
  readonly colour: boolean;
  /** Milliseconds; a monotonic clock. */
  clock(): number;
}

/** Progress for people: one line for each step, redrawn while it runs where the terminal can, plain otherwise. */
export function consoleLog(target: ConsoleTarget): Log {
  const secrets = new Set<string>();
  const warned = new Set<string>();
  // The longest first: a secret within another must not leave the rest of it.
  const hide = (text: string) =>
    [...secrets]
      .filter((secret) => secret.length > 3)
      .sort((a, b) => b.length - a.length)
      .reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
  // A line in between takes the place of a step that is being redrawn.
  const line = (text: string) => target.write(`${target.live ? '\r\u001b[2K' : ''}${hide(text)}\n`);
  const paint = (code: number, text: string) => (target.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    info: line,
    warn: (text) => {
      // One run may open an engine several times; what it warns of is said once.
      if (!warned.has(text)) line(` ${paint(33, '!')} ${text}`);
      warned.add(text);
    },
    mask: (value) => void secrets.add(value),
    masked: secrets,
    step: (name) => startStep(name, target, paint, hide),
  };
}

function startStep(
  name: string,
  target: ConsoleTarget,
  paint: (code: number, text: string) => string,
  hide: (text: string) => string,
): Step {
  const started = target.clock();
  const label = name.padEnd(NAME_WIDTH);
  let text = '';
  let frame = 0;
  const draw = () =>
    target.write(
      `\r\u001b[2K ${paint(36, FRAMES[frame++ % FRAMES.length] ?? '')} ${label} ${hide(text)}  ${seconds(target.clock() - started)}`,
    );
  const timer = target.live ? setInterval(draw, 120) : undefined;
  timer?.unref();
  const end = (mark: string, told: string) => {
    clearInterval(timer);
    const took = target.clock() - started;
    const time = took >= 1000 ? `  ${paint(2, seconds(took))}` : '';
    target.write(`${target.live ? '\r\u001b[2K' : ''} ${mark} ${label} ${hide(told)}${time}\n`);
  };
  return {
    update: (next) => {
      text = next;
    },
    done: (told) => end(paint(32, '✔'), told),
    fail: (told) => end(paint(31, '✖'), told),
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

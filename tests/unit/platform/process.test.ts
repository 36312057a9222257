import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { holdInterrupts, type Interrupts, type RunOptions, run } from '../../../src/platform/process.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';

/** Runs a script with the Node of this test and no environment but what is given. */
function node(script: string, options: Partial<RunOptions> = {}) {
  return run(process.execPath, ['-e', script], { cwd: '/', env: {}, ...options });
}

/** Reports when it is ready, counts what it is sent, and ends on its own when it has been told to. */
const COUNTS_SIGNALS = `
  let times = 0;
  process.on('SIGINT', () => { times += 1; console.log('SIGINT'); setTimeout(() => process.exit(times), 50); });
  setInterval(() => {}, 1000);
  console.log('ready');`;

function raisable(): Interrupts & { raise(): void } {
  let count = 0;
  const listeners = new Set<(count: number) => void>();
  return {
    count: () => count,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    release() {},
    raise() {
      count += 1;
      for (const listener of [...listeners]) listener(count);
    },
  };
}

describe('run', () => {
  it('gives an argument to the program as it is, through no shell', async () => {
    const argument = '$(echo x) `y` "z" * ; & \n --flag=$HOME';
    const args = ['-e', 'process.stdout.write(process.argv[1])', '--', argument];
    const result = await run(process.execPath, args, { cwd: '/', env: {} });
    expect(result.stdout.toString()).toBe(argument);
  });

  it('passes on the given environment and nothing else', async () => {
    const result = await node('console.log(JSON.stringify(process.env))', { env: { ONLY: 'this' } });
    expect(JSON.parse(result.stdout.toString())).toMatchObject({ ONLY: 'this' });
    expect(JSON.parse(result.stdout.toString())).not.toHaveProperty('PATH');
  });

  it.each([
    ['an exit code', 'process.exit(7)', { code: 7, signal: null }],
    ['a signal', 'process.kill(process.pid, "SIGKILL")', { code: null, signal: 'SIGKILL' }],
  ])('tells %s', async (_name, script, expected) => {
    expect(await node(script)).toMatchObject({ ...expected, interrupted: false });
  });

  it('fails when the program cannot be started', async () => {
    await expect(run('/nowhere/at-all', [], { cwd: '/', env: {} })).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('keeps the tail of stderr', async () => {
    const { stderr } = await node('process.stderr.write("a".repeat(200000) + "the end")');
    expect(stderr).toHaveLength(64 * 1024);
    expect(stderr.endsWith('the end')).toBe(true);
  });

  it('keeps an output of many megabytes whole, and refuses more than asked', async () => {
    const script = 'process.stdout.write("x".repeat(20 * 2 ** 20))';
    expect((await node(script)).stdout).toHaveLength(20 * 2 ** 20);
    await expect(node(script, { maxStdout: 1000 })).rejects.toThrow('more than 1000 bytes');
  });

  it.each([
    ['in memory', false],
    ['in files', true],
  ])('tells whole lines, the unfinished last one too, with the output %s', async (_name, toFiles) => {
    const dir = await temporaryDir();
    const files = { stdout: join(dir, 'out'), stderr: join(dir, 'err') };
    const lines: string[] = [];
    // é in two writes: a character cut by a chunk must come out whole.
    const script = `process.stdout.write(Buffer.from([0x61, 0xc3]), () => setImmediate(() => {
      process.stdout.write(Buffer.concat([Buffer.from([0xa9, 10, 10]), Buffer.from('last')])); console.error('why'); }))`;
    const result = await node(script, {
      onLine: (line) => lines.push(line),
      ...(toFiles ? { outputFiles: files } : {}),
    });
    expect(lines).toEqual(['aé', '', 'last']);
    expect(result.stderr).toBe('why\n');
    expect(result.stdout.toString()).toBe(toFiles ? '' : 'aé\n\nlast');
    if (!toFiles) return;
    expect(await readFile(files.stdout, 'utf8')).toBe('aé\n\nlast');
    expect((await stat(files.stdout)).mode & 0o777).toBe(0o600);
  });

  it('gives the process a group of its own, so that a Ctrl-C reaches it through us alone', async () => {
    let pid = 0;
    const script =
      'console.log(require("child_process").execFileSync("/bin/ps", ["-o", "pgid=", "-p", process.pid]) + "")';
    const result = await node(script, {
      onStart: (started) => {
        pid = started;
      },
    });
    expect(Number(result.stdout.toString())).toBe(pid);
  });
});

describe('interrupts', () => {
  it.each([
    ['the first is passed on as one SIGINT, later ones are not', 'once', { code: 1, interrupted: true }],
    ['none is passed on to what must finish', 'never', { code: 9, interrupted: false }],
  ] as const)('%s', async (_name, passOn, expected) => {
    const interrupts = raisable();
    const lines: string[] = [];
    const script =
      passOn === 'once' ? COUNTS_SIGNALS : `console.log('ready'); setTimeout(() => process.exit(9), 100)`;
    const result = await node(script, {
      interrupts,
      passOn,
      onLine: (line) => {
        lines.push(line);
        if (line === 'ready') for (let time = 0; time < 3; time += 1) interrupts.raise();
      },
    });
    expect(result).toMatchObject(expected);
    expect(lines).toEqual(passOn === 'once' ? ['ready', 'SIGINT'] : ['ready']);
  });

  it('are held only as long as asked, and then count', () => {
    const before = process.listenerCount('SIGTERM');
    const held = holdInterrupts();
    const counts: number[] = [];
    held.subscribe((count) => counts.push(count));
    // Only our own listener must hear it: jest may have some.
    for (const listener of process.listeners('SIGTERM').slice(before)) (listener as () => void)();
    expect([held.count(), counts]).toEqual([1, [1]]);
    held.release();
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });

  it('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGINT');
    await node('0');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

import { describe, expect, it } from '@jest/globals';
import { download } from '../../../src/platform/http.js';
import { serve } from '../engines/terraform/support/http-server.js';

/** What the server does with each request in turn: a status, a broken connection, or an answer. */
type Step = number | 'cut' | 'answer';

async function script(steps: Step[], body = 'body') {
  let asked = 0;
  const url = await serve((_request, response) => {
    const step = steps[asked] ?? 'answer';
    asked += 1;
    if (typeof step === 'number') return response.writeHead(step).end();
    response.writeHead(200, { 'content-length': body.length });
    if (step === 'answer') return response.end(body);
    return response.write(body.slice(0, 1), () => response.destroy());
  });
  return { url, asked: () => asked };
}

const QUICK = { maxBytes: 100, pause: async () => {} };

describe('download', () => {
  it.each<[string, Step[]]>([
    ['at once', []],
    ['after failures of the server', [500, 502, 503]],
    ['after being told to wait', [429, 408]],
    ['after a connection that broke in the body', ['cut']],
  ])('has the file %s', async (_name, steps) => {
    const { url, asked } = await script(steps);
    expect((await download(url, QUICK)).toString()).toBe('body');
    expect(asked()).toBe(steps.length + 1);
  });

  it.each<[string, Step[], string, number]>([
    ['what is not there, at once', [404], 'the server answered 404', 1],
    ['what is forbidden, at once', [403], 'the server answered 403', 1],
    [
      'what always fails, after four tries',
      [500, 500, 500, 500, 500],
      'the server answered 500 (4 tries)',
      4,
    ],
    ['what always breaks, after four tries', ['cut', 'cut', 'cut', 'cut', 'cut'], '(4 tries)', 4],
  ])('gives up %s', async (_name, steps, message, tries) => {
    const { url, asked } = await script(steps);
    await expect(download(url, QUICK)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(message),
    });
    expect(asked()).toBe(tries);
  });

  it('waits longer before each further try', async () => {
    const { url } = await script([500, 500, 500]);
    const most: number[] = [];
    await download(url, { maxBytes: 100, pause: async (milliseconds) => void most.push(milliseconds) });
    most.forEach((milliseconds, index) => {
      expect(milliseconds).toBeLessThanOrEqual(500 * 2 ** (index + 1));
    });
    expect(most).toHaveLength(3);
  });

  it('does not take more than asked for', async () => {
    const { url } = await script([], 'x'.repeat(101));
    await expect(download(url, QUICK)).rejects.toThrow('larger than 100 bytes');
  });

  it.each([
    ['http://example.com/x', 'is not https'],
    ['ftp://127.0.0.1/x', 'is not https'],
    ['http://127.example.com/x', 'is not https'],
  ])('refuses %s', async (url, message) => {
    await expect(download(url, QUICK)).rejects.toThrow(message);
  });

  it('names a server that does not answer', async () => {
    await expect(download('http://127.0.0.1:1/x', QUICK)).rejects.toThrow(
      /could not be downloaded: (?!.*fetch failed)/,
    );
  });
});

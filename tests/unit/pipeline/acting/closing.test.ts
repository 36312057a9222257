import { describe, expect, it } from '@jest/globals';
import { Closing } from '../../../../src/pipeline/acting/closing.js';

describe('what is taken back', () => {
  it('is taken back once, the last first, whatever fails between', async () => {
    const closing = new Closing();
    const done: string[] = [];
    closing.add(async () => void done.push('first'));
    closing.add(() => Promise.reject(new Error('cannot')));
    closing.add(() => {
      throw new Error('cannot even begin');
    });
    closing.add(async () => void done.push('last'));
    await closing.run();
    await closing.run();
    expect(done).toEqual(['last', 'first']);
  });

  it('stops what is still being got', async () => {
    const closing = new Closing();
    expect(closing.signal.aborted).toBe(false);
    await closing.run();
    expect(closing.signal.aborted).toBe(true);
  });

  it('holds what was got while it closed too', async () => {
    const closing = new Closing();
    const done: string[] = [];
    closing.add(async () => {
      closing.add(async () => void done.push('late'));
    });
    await closing.run();
    expect(done).toEqual(['late']);
  });

  it('leaves what others use', async () => {
    const closing = new Closing();
    const done: string[] = [];
    closing.add(async () => void done.push('kept'));
    closing.keep();
    await closing.run();
    expect(done).toEqual([]);
  });

  it('is over for everybody when it is over: who asks while it runs waits for it', async () => {
    const closing = new Closing();
    let resolve = (): void => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    const order: string[] = [];
    closing.add(async () => {
      await promise;
      order.push('taken back');
    });
    const runs = [closing.run(), closing.run()].map((run) => run.then(() => order.push('over')));
    resolve();
    await Promise.all(runs);
    expect(order).toEqual(['taken back', 'over', 'over']);
  });
});

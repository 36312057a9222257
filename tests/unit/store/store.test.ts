import { describe, expect, it } from '@jest/globals';
import { userError } from '../../../src/problem.js';
import { storeOf } from '../../../src/store/store.js';
import { type Backend, MOST_BYTES } from '../../../src/store/types.js';
import { storeTools } from '../../support/stores/benches.js';

/** A backend whose calls fail unless a test says otherwise. */
function backend(changes: Partial<Backend>): Backend {
  const fail = async (): Promise<never> => {
    throw new Error('not expected');
  };
  return {
    kind: 'directory',
    place: 'the place',
    advice: 'Look there.',
    put: fail,
    get: fail,
    page: fail,
    remove: fail,
    classify: (error) => ({ kind: 'transient', said: (error as Error).message }),
    ...changes,
  };
}

const BYTES = Buffer.from('run 1');

describe('every store', () => {
  it('refuses what is too large before it is sent', async () => {
    const store = storeOf(backend({}), storeTools());
    const large = { length: MOST_BYTES + 1 } as Uint8Array;
    for (const work of [store.upload('a', large), store.claim('a', large)])
      await expect(work).rejects.toThrow(`a has ${MOST_BYTES + 1} bytes; at most ${MOST_BYTES} are stored`);
  });

  it('refuses a list without an end', async () => {
    const page = async () => ({ keys: ['a'], next: 'again' });
    await expect(storeOf(backend({ page }), storeTools()).list('')).rejects.toThrow('lists without an end');
  });

  it('lists each key once, though pages overlap', async () => {
    const page = async (_prefix: string, from: string | undefined) =>
      from === undefined ? { keys: ['b', 'a'], next: '2' } : { keys: ['b', 'c'] };
    expect(await storeOf(backend({ page }), storeTools()).list('')).toEqual(['a', 'b', 'c']);
  });

  it('hands on a refusal with its own sentence, and does not try it again', async () => {
    let calls = 0;
    const get = async (): Promise<never> => {
      calls += 1;
      throw userError('it is a symbolic link', 'Name the file.', 2);
    };
    const work = storeOf(backend({ get }), storeTools()).download('a');
    await expect(work).rejects.toMatchObject({ exitCode: 2, message: 'it is a symbolic link' });
    expect(calls).toBe(1);
  });

  it('stops between two tries when it is told to', async () => {
    const stop = new AbortController();
    const tools = storeTools();
    const get = async (): Promise<never> => {
      stop.abort(new Error('stopped by a person'));
      throw new Error('passing');
    };
    const patience = { ...tools.patience, signal: stop.signal };
    await expect(storeOf(backend({ get }), { ...tools, patience }).download('a')).rejects.toThrow('passing');
  });
});

describe('a claim whose answer got lost', () => {
  const lost = (): never => {
    throw new Error('no whole answer');
  };

  it.each<[string, readonly (string | undefined)[], string]>([
    ['is ours when our bytes are there', ['run 1'], 'claimed'],
    ['is theirs when other bytes are there', ['run 2'], 'taken'],
    ['is theirs when ours are only a part of what is there', ['run 12'], 'taken'],
    ['is made again when nothing is there', [undefined, 'run 1'], 'claimed'],
  ])('%s', async (_name, reads, answer) => {
    const left = [...reads];
    const held = async () => {
      const text = left.shift();
      return text === undefined ? undefined : Buffer.from(text);
    };
    const store = storeOf(backend({ create: async () => lost(), get: held }), storeTools());
    expect(await store.claim('a', BYTES)).toBe(answer);
  });

  it('is ours when the next try is told that it is taken, by us', async () => {
    const answers = [lost, () => 'exists' as const];
    const reads = [undefined, BYTES];
    const store = storeOf(
      backend({ create: async () => (answers.shift() ?? lost)(), get: async () => reads.shift() }),
      storeTools(),
    );
    expect(await store.claim('a', BYTES)).toBe('claimed');
  });

  it('is not ours when it is gone by the time that it is looked for', async () => {
    const answers = [lost, () => 'exists' as const];
    const store = storeOf(
      backend({ create: async () => (answers.shift() ?? lost)(), get: async () => undefined }),
      storeTools(),
    );
    expect(await store.claim('a', BYTES)).toBe('taken');
  });

  it('is neither when what is there cannot be read: a failure, never a yes', async () => {
    const store = storeOf(backend({ create: async () => lost(), get: async () => lost() }), storeTools());
    await expect(store.claim('a', BYTES)).rejects.toMatchObject({
      exitCode: 3,
      message: 'the place did not say whether a is claimed now: no whole answer',
    });
  });
});

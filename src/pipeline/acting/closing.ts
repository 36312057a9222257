import { cleanUpOnInterrupt } from '../../platform/process.js';

/** What must be taken back, whatever happens: files, tokens, servers. */
export class Closing {
  readonly #abort = new AbortController();
  readonly #tasks: (() => Promise<void>)[] = [];
  #running = Promise.resolve();

  /** Aborted as soon as closing begins: nothing new is to be got. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  add(task: () => Promise<void>): void {
    this.#tasks.push(task);
  }

  /** What was got stays: others use it and take it back. */
  keep(): void {
    this.#tasks.length = 0;
  }

  /** Runs every task once, the last first; one that fails keeps none of the others from running. */
  async run(): Promise<void> {
    this.#abort.abort();
    // An interrupt and the end of the work may both ask: neither goes on before all is taken back.
    this.#running = this.#running.then(() => this.#runAll());
    await this.#running;
  }

  async #runAll(): Promise<void> {
    for (let task = this.#tasks.pop(); task !== undefined; task = this.#tasks.pop())
      await Promise.resolve()
        .then(task)
        .catch(() => {});
  }
}

/** Gives what must be taken back to the work, and takes it back whatever ends it, an interrupt too. */
export async function withClosing<T>(work: (closing: Closing) => Promise<T>): Promise<T> {
  const closing = new Closing();
  const stopWatching = cleanUpOnInterrupt(() => closing.run());
  try {
    return await work(closing);
  } finally {
    stopWatching();
    await closing.run();
  }
}

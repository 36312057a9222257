import type { Manners } from '../../../src/github/client.js';

/** A clock that goes on only when somebody waits. */
export class FakeClock implements Manners {
  readonly longestWait = 10 * 60_000;
  readonly timeout = 10_000;
  /** What was waited, in milliseconds. */
  readonly pauses: number[] = [];
  #now = Date.UTC(2026, 0, 5, 12, 0, 0);

  readonly now = () => this.#now;

  readonly pause = async (milliseconds: number) => {
    this.pauses.push(milliseconds);
    this.#now += milliseconds;
  };

  /** Whole waits of a second and more: what is not the pause between two tries. */
  get waits(): number[] {
    return this.pauses.filter((pause) => pause >= 10_000);
  }
}

/** What a benchmark gets. */
export interface Bench {
  /** The checkout, absolute. */
  readonly home: string;
  /** An empty folder of the benchmark's own, removed afterwards. */
  readonly scratch: string;
  /** How often each side runs. */
  readonly rounds: number;
}

/** One line of docs/benchmarks.md. */
export interface Figure {
  readonly what: string;
  /** The bound of the issue, in words. */
  readonly bound: string;
  /** What was measured: medians. */
  readonly measured: string;
  /** Measured over bound, or over the other side: said in `of`. */
  readonly ratio: string;
  /** Absent where there is no bound: a figure for comparison. */
  readonly met?: boolean;
}

/** A group of figures. */
export interface Benchmark {
  readonly name: string;
  readonly run: (bench: Bench) => readonly Figure[] | Promise<readonly Figure[]>;
}

/** `1.23 s` */
export function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

/** `0.45 of the bound` */
export function ofBound(value: number, bound: number): string {
  return `${(value / bound).toFixed(2)} of the bound`;
}

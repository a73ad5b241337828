/**
 * Milliseconds that count: of the wall, or of this process's own work with BENCH_CLOCK=cpu, which a busy machine does not
 * stretch. What is held against a bar is taken with the wall's.
 */
export const benchClock: () => number =
  process.env.BENCH_CLOCK === 'cpu' ? () => process.cpuUsage().user / 1000 : () => performance.now();

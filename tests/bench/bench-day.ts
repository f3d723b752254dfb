/** The day that benches build on, `YYYY-MM-DD`: what is in force or past does not depend on when they run. */
export const BENCH_DAY = '2026-02-01';

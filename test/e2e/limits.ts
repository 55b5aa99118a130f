/**
 * How long an end-to-end test may take, and how long anything in it is waited for, in milliseconds. No test is about time: the limits only
 * end a run that hangs, on a machine that may be ten times slower than the one where a test takes half a minute.
 */
export const limits = { test: 600_000, wait: 120_000 } as const;

/** The last lines of a test run: which tests were skipped and why, and the numbers on one line. */
export default class SkippedReporter {
  onRunComplete(_contexts, { testResults, numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const counts = new Map();
    for (const { testResults: tests, testFilePath } of testResults) {
      for (const { status, fullName } of tests) {
        if (status !== "pending") continue;
        const why = /\(skipped, it needs ([^)]*)\)/.exec(fullName)?.[1] ?? `no reason given: ${testFilePath}`;
        counts.set(why, (counts.get(why) ?? 0) + 1);
      }
    }
    const lines = [...counts].map(([why, count]) => `Skipped ${count} ${count === 1 ? "test that needs" : "tests that need"} ${why}.`);
    const broken = numRuntimeErrorTestSuites > 0 ? [`${numRuntimeErrorTestSuites} files could not be run.`] : [];
    console.log(["", ...lines, ...broken, `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`].join("\n"));
  }
}

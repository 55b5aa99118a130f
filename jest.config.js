const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

const shared = {
  // office.js sends its clean-up batch without waiting for it, sometimes after the last test of a file.
  testEnvironmentOptions: { globalsCleanup: "off" },
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/seeded-fast-check.ts" },
  transform: { "^.+\\.(t|j|mj)sx?$": swc },
  transformIgnorePatterns: ["/node_modules/(?!(slimdom|fast-check|pure-rand)/)"],
};

/** Four projects: pure code, code over the real Word proxies, the pane in jsdom, and the built bundle in Chromium. */
export default {
  // One more than cores: tests in the browser and of slow hosts wait more than they work.
  maxWorkers: 3,
  // Ends what hangs; no test asserts a time, and a busy machine may take ten times as long as a quiet one.
  testTimeout: 600_000,
  testSequencer: "<rootDir>/test/run/sequencer.mjs",
  reporters: ["default", "<rootDir>/test/run/skipped-reporter.mjs"],
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/taskpane/browser-globals.ts", "<rootDir>/test/taskpane/quick-styles.ts"],
      // Behind the test framework: the library cleans up after each test only when it finds one.
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/patience.ts"],
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      globalSetup: "<rootDir>/test/e2e/run-setup.ts",
      globalTeardown: "<rootDir>/test/e2e/run-teardown.ts",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/test-setup.ts"],
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runScript } from "./run-script";

const describeOnUnix = process.platform === "win32" ? describe.skip : describe;

describeOnUnix("npm start and npm run demo", () => {
  let folder: string;
  beforeEach(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), "start-")); });
  afterEach(() => { fs.rmSync(folder, { recursive: true, force: true }); });

  /** On a computer whose PATH is one folder, without a display and with an empty home. */
  const runOn = (script: string) => runScript(script, { PATH: folder, HOME: folder });
  const program = (name: string, text: string): void => {
    fs.writeFileSync(path.join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  };

  it.each(["start.ts", "demo.ts"])("%s ends with status 1 and says both ways to a browser where there is none", async (script) => {
    const { status, output } = await runOn(script);
    expect(status).toBe(1);
    expect(output).toContain("No Chrome, Edge or Chromium is installed.");
    expect(output).toContain("npx playwright-core install chromium");
    expect(output).toContain("CHROME_PATH");
    expect(output).not.toContain("at "); // no stack
  });

  it("ends the same way where apt-get is there and fails", async () => {
    program("apt-get", 'test "$1" = --version && exit 0; echo "no network" >&2; exit 100');
    const { status, output } = await runOn("start.ts");
    expect([status, output.includes("npx playwright-core install chromium")]).toEqual([1, true]);
  });

  it("passes over a program of that name that does not start", async () => {
    program("chromium-browser", 'echo "requires the chromium snap to be installed" >&2; exit 1');
    const { status, output } = await runOn("start.ts");
    expect([status, output.includes("No Chrome, Edge or Chromium is installed.")]).toEqual([1, true]);
  });
});

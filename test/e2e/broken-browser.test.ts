import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runScript } from "../scripts/run-script";

/** Here and not beside the other tests of the scripts: it needs what is built. */
describe("npm start with a browser that says its version and then dies", () => {
  it("ends with status 1 and leaves nothing running", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "broken-"));
    try {
      fs.writeFileSync(path.join(folder, "chromium"), '#!/bin/sh\ntest "$1" = --version && exit 0\nexit 3\n', { mode: 0o755 });
      const { status, output } = await runScript("start.ts", { PATH: folder, HOME: folder });
      expect([status, output.includes("There is no display here")]).toEqual([1, true]);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});

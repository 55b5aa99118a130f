import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { runReportJourney } from "./report-journey";

describe("one report, from an empty page to a checked file", () => {
  let word: WordHostBrowser;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());

  it("goes through by the pane's own buttons, without an error and without a foreign host", async () => {
    const out = fs.mkdtempSync(path.join(os.tmpdir(), "journey-"));
    const open = await word.open();
    await runReportJourney(open.page, out, () => undefined);
    expect(fs.readdirSync(out)).toContain("demo.docx");
    expect(open.errors).toEqual([]);
    expect(open.escaped).toEqual([]);
    await open.close();
    fs.rmSync(out, { recursive: true });
  });
});

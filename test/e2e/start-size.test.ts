import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { rootFolder } from "../word-host/serve/root-folder";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";

/**
 * The most that the pane may load of its own, in bytes of gzip; docs/performance.md says what it loads now. What needs Word comes beside
 * office.js while the first view is drawn, and counts.
 */
const limits = { frame: 150_000, firstView: 292_000 };

const dist = path.join(rootFolder, "dist");
const weigh = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length, 0);

describe("what the pane loads at the start", () => {
  let word: WordHostBrowser;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());

  it("draws its frame from one script within the limit", () => {
    const page = fs.readFileSync(path.join(dist, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map(([, address = ""]) => address).filter((address) => !address.endsWith("/office.js"));
    expect(scripts).toEqual(["taskpane.js"]);
    expect(weigh(scripts)).toBeLessThanOrEqual(limits.frame);
  });

  it("shows its first view within the limit, while Word is still coming", async () => {
    const open = await word.open();
    // Answered by nobody: what the pane asks for now it needs without Word.
    await open.page.route("**/office.js", () => undefined);
    await open.page.getByRole("navigation", { name: "功能区" }).getByRole("button", { name: "骨架", exact: true }).click();
    const pane = open.page.frameLocator("#pane-frame iframe");
    await pane.getByLabel("单位", { exact: true }).waitFor();
    await pane.getByRole("contentinfo").waitFor();
    const files = [...new Set(open.requested.filter((address) => /^https:\/\/localhost:/.test(address)).map((address) => path.basename(new URL(address).pathname)))];
    const scripts = files.filter((file) => file.endsWith(".js") && fs.existsSync(path.join(dist, file)) && !/^(commands|ribbon|verdict)\.js$/.test(file));
    expect(scripts).toEqual(expect.arrayContaining(["taskpane.js", "first-view.js", "skeleton-view.js", "skeletons.js"]));
    expect(scripts.filter((file) => /^(fill-view|check-view|reading|english|dark)\.js$/.test(file))).toEqual([]);
    expect(weigh(scripts)).toBeLessThanOrEqual(limits.firstView);
    await open.close();
  });
});

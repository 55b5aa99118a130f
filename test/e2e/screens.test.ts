import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Frame } from "playwright-core";
import { rootFolder } from "../word-host/serve/root-folder";
import { plainDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import type { ViewName } from "./pane-driver";
import { openDocx } from "./saved-docx";

jest.setTimeout(60_000);

const screens = path.join(rootFolder, "out", "screens");
const axe = createRequire(path.join(rootFolder, "package.json")).resolve("axe-core/axe.min.js");
const names: Readonly<Record<ViewName, string>> = { 骨架: "skeleton", 填数: "fill", 终检: "check" };

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/**
 * What axe-core finds wrong in the pane, as `rule: element`. Left out: Fluent's invisible stops at both ends of a list of
 * tabs, which pass the focus on at once; and the one top heading of a page, since Word's title bar names the pane.
 */
async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.addScriptTag({ path: axe });
  const run = `axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"], rules: { "page-has-heading-one": { enabled: false } } })`;
  const { violations } = await frame.evaluate<{ violations: readonly Violation[] }>(run);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  let word: WordHostBrowser;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  }, 180_000);
  afterAll(() => word.close());

  const cases = [320, 450].flatMap((width) => (["骨架", "填数", "终检"] as const).map((view) => [view, width] as const));

  it.each(cases)("%s at %d pixels fits, is accessible, and is pictured", async (view, width) => {
    const open = await word.open({ query: { width: String(width) }, theme, viewport: { width: 1280, height: 860 } });
    await openDocx(open.page, plainDraft);
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon(view);
    await open.page.screenshot({ path: path.join(screens, `${names[view]}-${width}-${theme}.png`) });
    const frame = pane.frame();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await violationsIn(frame)).toEqual([]);
    expect(open.errors).toEqual([]);
    await open.close();
  });
});

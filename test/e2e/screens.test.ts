import fs from "node:fs";
import path from "node:path";
import { faultsOf, lookAround, screensFolder, type Look } from "./looks";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { paneViews } from "./pane-views";
import { openDocx } from "./saved-docx";
import { testsAll } from "../run/tests-all";

/** 160 is what the narrow pane has left when its user magnifies it to 200 %. */
const everyLook: readonly Look[] = (["light", "dark", "contrast"] as const).flatMap((theme) => [320, 450, 160].map((width) => ({ theme, width })));
/** Each width and each theme once; all of them with each other in `test:all`. */
const looks = testsAll ? everyLook : everyLook.filter((_, at) => at % 4 === 0);

/** Every view and panel: nothing to be scrolled to the side, no words outside of their button, nothing that axe finds wrong; each is pictured. */
describe("the views and panels", () => {
  let word: WordHostBrowser;
  const rows: string[] = [];
  const undecided: string[] = [];
  beforeAll(async () => {
    fs.mkdirSync(screensFolder, { recursive: true });
    word = await openWordHost();
  });
  afterAll(async () => {
    await word.close();
    const header = ["", ...looks.map(({ theme, width }) => `${theme} ${width}`)];
    const table = [`| ${header.join(" | ")} |`, `|${" --- |".repeat(header.length)}`, ...rows];
    fs.writeFileSync(path.join(screensFolder, "accessibility.md"), table.join("\n") + "\n");
    fs.writeFileSync(path.join(screensFolder, "undecided.txt"), undecided.join("\n") + "\n");
  });

  it.each(paneViews.map((view) => [view.name, view] as const))("%s fits, is accessible, and is pictured in every look and width", async (name, { file, docx, ribbon, go }) => {
    const open = await word.open({ viewport: { width: 1280, height: 860 } });
    await open.page.emulateMedia({ reducedMotion: "reduce" });
    if (docx) await openDocx(open.page, docx);
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon(ribbon);
    await go?.(pane, open);
    const frame = pane.frame();
    const seen = await lookAround(open.page, file, looks, () => frame.evaluate(outside));
    undecided.push(...seen.flatMap(({ theme, width, undecided: unsure }) => unsure.map((what) => `${file} ${theme} ${width}: ${what}`)));
    rows.push(`| ${[name, ...seen.map(({ checked, faults }) => `${checked} / ${faults.length}`)].join(" | ")} |`);
    expect(faultsOf(seen)).toEqual([]);
    expect(open.errors).toEqual([]);
    await open.close();
  });
});

/** Runs in the pane: words that stick out of their button. */
function outside(): string[] {
  const found: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>("button, [role=tab], [role=option], label, h2, h3")) {
    const box = control.getBoundingClientRect();
    // Too small to be seen, and meant so: it speaks to screen readers.
    if (box.width <= 1 || control.closest("[aria-hidden=true]")) continue;
    const words = document.createRange();
    words.selectNodeContents(control);
    const { left, right } = words.getBoundingClientRect();
    const isCut = getComputedStyle(control).overflowX !== "visible" && control.scrollWidth > control.clientWidth + 1;
    if (right > box.right + 1 || left < box.left - 1 || right > window.innerWidth + 1 || isCut) found.push(`words outside: ${control.textContent.trim().slice(0, 40)} (${Math.round(left)}–${Math.round(right)} in ${Math.round(box.left)}–${Math.round(box.right)})`);
  }
  return found;
}

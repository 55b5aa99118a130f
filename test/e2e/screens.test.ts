import fs from "node:fs";
import path from "node:path";
import { rootFolder } from "../word-host/serve/root-folder";
import { runAxe } from "./axe-violations";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { paneViews } from "./pane-views";

jest.setTimeout(180_000);

const screens = path.join(rootFolder, "out", "screens");

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** In pixels of the style sheet. 160 is what the narrow pane has left when its user magnifies it to 200 %. */
const widths = [320, 450, 160] as const;

/** Every view and panel: nothing to be scrolled to the side, no words outside of their button, nothing that axe finds wrong; each is pictured. */
describe("the views and panels", () => {
  let word: WordHostBrowser;
  const rows: string[] = [];
  const undecided: string[] = [];
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  }, 300_000);
  afterAll(async () => {
    await word.close();
    const header = ["", ...Object.keys(looks).flatMap((look) => widths.map((width) => `${look} ${width}`))];
    fs.writeFileSync(path.join(screens, "accessibility.md"), [`| ${header.join(" | ")} |`, `|${" --- |".repeat(header.length)}`, ...rows].join("\n") + "\n");
    fs.writeFileSync(path.join(screens, "undecided.txt"), undecided.join("\n") + "\n");
  });

  it.each(paneViews.map((view) => [view.name, view] as const))("%s fits, is accessible, and is pictured in every look and width", async (name, { file, docx, ribbon, go }) => {
    const open = await word.open({ viewport: { width: 1280, height: 860 } });
    await open.page.emulateMedia({ reducedMotion: "reduce" });
    if (docx) await open.page.evaluate((base64) => window.wordHost.load(base64), Buffer.from(docx).toString("base64"));
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon(ribbon);
    await go?.(pane, open);
    const frame = pane.frame();
    const outer = open.page.locator("#pane-frame iframe");
    const cells: string[] = [];
    const wrong: string[] = [];
    for (const [look, media] of Object.entries(looks)) {
      await open.page.emulateMedia({ ...media, reducedMotion: "reduce" });
      for (const width of widths) {
        await outer.evaluate((element, pixels) => { element.style.width = `${pixels}px`; }, width);
        await frame.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve, 100)); }));
        await outer.screenshot({ path: path.join(screens, `${file}-${width}-${look}.png`) });
        const { checked, violations, undecided: unsure } = await runAxe(frame);
        undecided.push(...unsure.map((what) => `${file} ${look} ${width}: ${what}`));
        cells.push(`${checked.length} / ${violations.length}`);
        wrong.push(...[...violations, ...(await frame.evaluate(outside))].map((what) => `${look} ${width}: ${what}`));
      }
    }
    rows.push(`| ${[name, ...cells].join(" | ")} |`);
    expect(wrong).toEqual([]);
    expect(open.errors).toEqual([]);
    await open.close();
  });
});

/** Runs in the pane: what sticks out to the side. */
function outside(): string[] {
  const found: string[] = [];
  const over = document.documentElement.scrollWidth - window.innerWidth;
  if (over > 0) found.push(`the pane is ${over} pixels too wide`);
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

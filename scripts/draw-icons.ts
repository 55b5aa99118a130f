/**
 * Draws assets/source/*.svg as the PNG files that manifest.xml names.
 *
 *     npx tsx scripts/draw-icons.ts
 *
 * A name may have a drawing of its own for one size (check-16.svg); every other size is drawn from check.svg.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { needBrowser } from "./programs/programs";

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "assets");

/** Sizes in pixels: 16, 32 and 80 for the ribbon, 32 and 64 for Word's list of add-ins. */
const drawings: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80],
  skeleton: [16, 32, 80],
  fill: [16, 32, 80],
  check: [16, 32, 80],
  "check-all": [16, 32, 80],
  next: [16, 32, 80],
  previous: [16, 32, 80],
  clear: [16, 32, 80],
};

const browser = await chromium.launch({ executablePath: needBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(drawings)) {
  for (const size of sizes) {
    const own = path.join(assets, "source", `${name}-${size}.svg`);
    const svg = readFileSync(existsSync(own) ? own : path.join(assets, "source", `${name}.svg`), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();

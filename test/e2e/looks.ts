import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { rootFolder } from "../word-host/serve/root-folder";
import { runAxe } from "./axe-violations";
import { PaneDriver } from "./pane-driver";

export const screensFolder = path.join(rootFolder, "out", "screens");

const media = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

export interface Look {
  readonly theme: keyof typeof media;
  /** Width of the pane in pixels of the style sheet. */
  readonly width: number;
}

/** Word's narrow pane and a wide one, light and dark. */
export const usualLooks: readonly Look[] = [320, 450].flatMap((width) => (["light", "dark"] as const).map((theme) => ({ theme, width })));

export interface SeenLook extends Look {
  /** How many rules of axe had something to check. */
  readonly checked: number;
  readonly undecided: readonly string[];
  /** What sticks out to the side, and what axe finds wrong. */
  readonly faults: readonly string[];
}

/**
 * Looks at what the pane shows now in several themes and widths, one after the other on the same page, pictures each, and goes back to the
 * first. axe checks everything in the first look, and in the others what can come out differently.
 * @param name of the pictures in out/screens
 * @param also more that can be wrong, asked in each look
 */
export async function lookAround(page: Page, name: string, looks: readonly Look[] = usualLooks, also?: () => Promise<readonly string[]>): Promise<readonly SeenLook[]> {
  mkdirSync(screensFolder, { recursive: true });
  const frame = new PaneDriver(page).frame();
  const outer = page.locator("#pane-frame iframe");
  // A tip under the pointer would be in the picture.
  await page.mouse.move(2, 2);
  const show = async ({ theme, width }: Look): Promise<void> => {
    await page.emulateMedia({ ...media[theme], reducedMotion: "reduce" });
    await outer.evaluate((element, pixels) => { element.style.width = `${pixels}px`; }, width);
    await frame.evaluate(untilDrawn);
  };
  const seen: SeenLook[] = [];
  for (const look of looks) {
    await show(look);
    await outer.screenshot({ path: path.join(screensFolder, `${name}-${look.width}-${look.theme}.png`) });
    const { checked, violations, undecided } = await runAxe(frame, seen.length > 0);
    const over = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const tooWide = over > 0 ? [`the pane is ${over} pixels too wide`] : [];
    seen.push({ ...look, checked: checked.length, undecided, faults: [...violations, ...tooWide, ...(await also?.() ?? [])] });
  }
  if (looks[0] && looks.length > 1) await show(looks[0]);
  return seen;
}

/** The faults of all looks, each with its look; to be compared with none. */
export function faultsOf(seen: readonly SeenLook[]): readonly string[] {
  return seen.flatMap(({ theme, width, faults }) => faults.map((fault) => `${theme} ${width}: ${fault}`));
}

/** Runs in the pane: waits until a change of colours and width is drawn and nothing moves any more. */
async function untilDrawn(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => { requestAnimationFrame(resolve); });
  // Observers of sizes come after the first frame, what they ask for after the second.
  for (let turn = 0; turn < 3; turn += 1) await frame();
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  while (document.getAnimations().some(({ playState }) => playState === "running")) await frame();
}
